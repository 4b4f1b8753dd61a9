profile Town
    name     "Town Council"
