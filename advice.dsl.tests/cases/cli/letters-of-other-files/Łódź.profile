profile Łódź
    name "Łódź Council"
    wording Łódź
