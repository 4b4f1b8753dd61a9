// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import advice.documents.Form;

/**
 * The word across each page of a draft, as Word itself makes it: a shape in the header, behind the text. Whoever turns
 * the form into pages knows it by its id.
 */
public final class Watermark {

    /** How the shape's id begins, as in Word's own. */
    public static final String SHAPE_ID = "PowerPlusWaterMarkObject";

    /** The word itself. */
    public static final String WORD = "DRAFT";

    private Watermark() {
    }

    /** Puts the shape into the first paragraph of a filled header. */
    static void into(Element header, Form form) {
        if (!form.draft()) {
            return;
        }
        Element paragraph = header.first("w:p").orElseGet(() -> {
            var added = new Element("w:p");
            header.with(added);
            return added;
        });
        int at = paragraph.first("w:pPr").isPresent() ? 1 : 0;
        paragraph.children().add(at, new Element("w:r").with(new Element("w:pict").with(shapeType(), shape())));
    }

    /** Word's own shape type 136, plain text along a path, whose parts are given by the format. */
    private static Element shapeType() {
        return new Element("v:shapetype").with("id", "_x0000_t136").with("coordsize", "21600,21600").with("o:spt", "136")
                .with("adj", "10800").with("path", "m@7,l@8,m@5,21600l@6,21600e")
                .with(new Element("v:formulas").with(formula("sum #0 0 10800"), formula("prod #0 2 1"),
                        formula("sum 21600 0 @1"), formula("sum 0 0 @2"), formula("sum 21600 0 @3"),
                        formula("if @0 @3 0"), formula("if @0 21600 @1"), formula("if @0 0 @2"),
                        formula("if @0 @4 21600"), formula("mid @5 @6"), formula("mid @8 @5"), formula("mid @7 @8"),
                        formula("mid @6 @7"), formula("sum @6 0 @5")))
                .with(new Element("v:path").with("textpathok", "t").with("o:connecttype", "custom")
                        .with("o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800").with("o:connectangles", "270,180,90,0"))
                .with(new Element("v:textpath").with("on", "t").with("fitshape", "t"))
                .with(new Element("v:handles").with(new Element("v:h").with("position", "#0,bottomRight")
                        .with("xrange", "6629,14971")))
                .with(new Element("o:lock").with("v:ext", "edit").with("text", "t").with("shapetype", "t"));
    }

    private static Element formula(String equation) {
        return new Element("v:f").with("eqn", equation);
    }

    private static Element shape() {
        return new Element("v:shape").with("id", SHAPE_ID + "1").with("o:spid", "_x0000_s1025")
                .with("type", "#_x0000_t136")
                .with("style", "position:absolute;margin-left:0;margin-top:0;width:440pt;height:147pt;rotation:315;"
                        + "z-index:-251658240;mso-position-horizontal:center;"
                        + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                        + "mso-position-vertical-relative:margin")
                .with("alt", "").with("o:allowincell", "f").with("fillcolor", "#c8c8c8").with("stroked", "f")
                .with(new Element("v:fill").with("opacity", ".4"))
                .with(new Element("v:textpath").with("style", "font-family:\"Arial\";font-size:1pt")
                        .with("string", WORD));
    }
}
