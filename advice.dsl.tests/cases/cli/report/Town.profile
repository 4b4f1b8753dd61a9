profile Town
    name "Town Council"

standard changed-after-agreement warning
standard changed-after-signature error
standard rests-on-what-changed suggestion
