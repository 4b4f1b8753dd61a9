// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.regex.Pattern;

/**
 * Patterns on words that more than one standard asks for; those of one standard alone stand in it.
 * What each must hit and must leave alone is in the fixtures of the standards that use it.
 * In a template {@code <child>} and {@code <names>} stand for the names that a document declares.
 */
public final class Lexicon {

    /** A frequency that a family could count; "often" and "regularly" are none. */
    public static final Pattern FREQUENCY = Pattern.compile("(?i)\\b(?:daily|nightly|hourly|half-hourly|weekly|fortnightly|monthly|termly|yearly|annually|"
            + "constant(?:ly)?|continuous(?:ly)?|always|never|once or twice|once (?:an?|per|every|each|in)|"
            + "twice|(?:mon|tues|wednes|thurs|fri|satur|sun)days|at weekends|(?:every|each) (?:(?:single|other|"
            + "second|third|fourth|school|working|car|bus|half) )*(?:day|night|morning|afternoon|evening|week|"
            + "weekend|fortnight|month|term|year|time|meal|mealtime|bedtime|bath(?:time)?|journey|trip|outing|"
            + "visit|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|every \\w+ (?:days|weeks|minutes|hours|"
            + "months)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few|many)(?: to \\w"
            + "+)? (?:times|nights|days|mornings|evenings|occasions)|(?:one|\\d+) (?:night|day|morning|evening|"
            + "time|journey|visit|meal) (?:in|out of) (?:every )?\\w+|most (?:days|nights|mornings|evenings|"
            + "weeks|weekends|journeys|meals)|(?:per|a) (?:day|night|week|month|term|year)|whenever|"
            + "at all times|all (?:day|night|the time)|day and night|(?:around|round) the clock)\\b");

    /** A requirement laid on health or education. */
    public static final Pattern REQUIREMENT = Pattern.compile("(?i)\\b(?:requires?|needs?|must (?:have|receive|be (?:given|provided with|offered))|"
            + "should (?:have|receive|attend|be (?:given|provided with|offered|placed in)))\\s"
            + "+(?:(?:speech and language therapy|speech therapy|occupational therapy|physiotherapy|"
            + "hydrotherapy|sensory integration|music therapy|play therapy from health|CAMHS|"
            + "child and adolescent mental health services?|paediatrician|dietiti?cian|school nurse|medication|"
            + "educational psycholog(?:y|ist)|teaching assistant|one-to-one (?:teaching|tuition|"
            + "support in (?:school|class))|specialist (?:school|teaching|provision)|(?:a )?(?:special|"
            + "alternative) school place(?:ment)?|tuition|tutor)|(?!(?:[\\w'-]+\\s+){0,2}?(?:help|support|"
            + "encouragement|transport|prompt(?:s|ing)?|remind(?:ing|ers?)|take|someone|supervision|adults?|"
            + "parents?|mother|father|mum|dad|carers?)\\b)(?:[\\w'-]+\\s+){1,4}?(?:speech and language therapy|"
            + "speech therapy|occupational therapy|physiotherapy|hydrotherapy|sensory integration|"
            + "music therapy|play therapy from health|CAMHS|child and adolescent mental health services?|"
            + "paediatrician|dietiti?cian|school nurse|medication|educational psycholog(?:y|ist)|"
            + "teaching assistant|one-to-one (?:teaching|tuition|support in (?:school|class))|"
            + "specialist (?:school|teaching|provision)|(?:a )?(?:special|alternative) school place(?:ment)?|"
            + "tuition|tutor))\\b|\\b(?:needs?|requires?)\\s+(?:[\\w'-]+\\s+){0,2}?(?:support|input|intervention|"
            + "help)\\s+from\\s+(?:the\\s+)?(?:speech and language therapy|speech therapy|occupational therapy|"
            + "physiotherapy|hydrotherapy|sensory integration|music therapy|play therapy from health|CAMHS|"
            + "child and adolescent mental health services?|paediatrician|dietiti?cian|school nurse|medication|"
            + "educational psycholog(?:y|ist)|teaching assistant|one-to-one (?:teaching|tuition|"
            + "support in (?:school|class))|specialist (?:school|teaching|provision)|(?:a )?(?:special|"
            + "alternative) school place(?:ment)?|tuition|tutor)\\b");

    /** A referral or assessment in the place of a need or an outcome. */
    public static final Pattern EMBEDDED_SOLUTION = Pattern.compile("(?i)\\breferrals?\\s+(?:is\\s+|are\\s+)?(?:needed|required)\\s+(?:to|for)\\b|\\b(?:needs?|requires?)\\s"
            + "+an?\\s+(?:[\\w'-]+\\s+){0,4}?(?:referral|assessment)\\b|(?<!EHC )(?<!care )\\b(?:needs?|requires?)\\s"
            + "+(?:referral|assessment)\\s+(?:by|from|to)\\b|\\bassessments?\\s+(?:is\\s+|are\\s+)?(?:needed|"
            + "required)\\s+(?:by|from|for)\\b|(?<!waiting )(?<!due )(?<!list )\\bto be (?:referred|assessed)\\b");

    /** A provision in the place of an outcome. */
    public static final Pattern PROVISION = Pattern.compile("(?i)\\b(?:will|to)\\s+(?:receive|be (?:provided with|offered|given|funded|allocated)|"
            + "have access to)\\b|\\bdirect payments?\\b|\\b(?:inclusion )?funding\\b|\\bshort breaks?\\b(?= (?:will|"
            + "to be|provision|package))|\\bhours? of (?:support|direct|inclusion|short)\\b");

    /** What happens at school; the way there, the holidays and a length of time do not count. */
    public static final Pattern SCHOOL = Pattern.compile("(?i)\\b(?:in|during) (?:class|lessons?|the classroom|assembly|PE|maths|english (?:lessons?|"
                + "class(?:es)?)|phonics)\\b|\\bat (?:school|nursery|college)\\b(?! (?:pick-?up|drop-?off|gates?|"
                + "holidays?))|\\bcurriculum\\b|\\breading age\\b|\\bphonics\\b|\\bGCSEs?\\b|\\bacademic(?:ally)?\\b"
                + "(?! years?)|\\battainment\\b|\\bexams?\\b|(?<!medical )(?<!dental )(?<!eye )\\bexaminations\\b|\\b"
                + "homework\\b");

    /** What a child in need, child protection or care plan holds: visits, reviews, core groups, a placement. */
    public static final Pattern PLAN_ITEM = Pattern.compile("(?i)\\b(?:social work(?:er)?(?:'s)?|statutory|independent reviewing officer|IRO) visits?\\b|"
            + "\\bvisits? (?:by|from) (?:the |a |his |her |their )?(?:allocated )?(?:social worker|independent reviewing officer)\\b|"
            + "\\bcore groups?\\b|\\bcare plan reviews?\\b|"
            + "\\bchild (?:protection|in need) (?:plan )?(?:reviews?|conferences?|meetings?|visits?)\\b|"
            + "(?<!work )\\bplacement (?:with|at|in) (?:a |his |her |their )?(?:foster|residential|children's home)\\b");

    /** The law and the plan that take the place of section 2 from the 18th birthday. */
    public static final Pattern CARE_ACT = Pattern.compile("(?i)\\b(?:adult )?care and support plan\\b|\\bCare Act\\b");

    /** A fact about a parent that most families would not want read by everybody who holds the plan. */
    public static final Pattern SENSITIVE = Pattern.compile("(?i)\\b(?:mother|father|mum|dad|parents?|partner|step-?(?:mother|father))(?:'s|s')?\\b[^.]{0,60}"
            + "\\b(?:convict\\w*|criminal\\w*|prison|custod\\w*|arrest\\w*|drugs?|alcohol\\w*|substance|overdose\\w*|suicid\\w*|"
            + "depress\\w*|mental health|bipolar|psychos\\w*|immigration|infidelity|affair|debt\\w*|bankrupt\\w*|own childhood)\\b|"
            + "\\bdomestic (?:abuse|violence)\\b");

    /** What health or education provides; a template. */
    public static final String HEALTH_OR_EDUCATION = "(?i)\\b(?:speech and language therapy|speech therapy|occupational therapy|physiotherapy|"
            + "hydrotherapy|sensory integration|music therapy|play therapy from health|CAMHS|"
            + "child and adolescent mental health services?|paediatrician|dietiti?cian|school nurse|"
            + "(?<!prompting )(?<!take )(?<!taking )(?<!give )(?<!giving )(?<!administering )(?<!with )(?<!his )(?<!her )(?<!their )(?<!<child>'s )medication|"
            + "educational psycholog(?:y|ist)|teaching assistant|one-to-one (?:teaching|tuition|"
            + "support in (?:school|class))|specialist (?:school|teaching|provision)|(?:a )?(?:special|"
            + "alternative) school place(?:ment)?|tuition|tutor|NHS|GP|(?<!in )(?<!in the )hospital|clinic|"
            + "(?<!trained by a )nurse|health visitor|SENCO|"
            + "(?<!swimming )(?<!riding )(?<!music )(?<!dance )(?<!driving )(?<!skating )(?<!football )lessons?|"
            + "curriculum|classroom|school staff|teachers?)\\b";

    private Lexicon() {
    }
}
