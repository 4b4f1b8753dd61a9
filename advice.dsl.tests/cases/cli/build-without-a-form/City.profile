profile City
    form "city.docx"
    name "Town Council"
