profile Town
    name "Town Council"
    form "swindon.docx"
