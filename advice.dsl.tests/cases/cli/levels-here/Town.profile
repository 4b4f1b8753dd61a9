profile Town
    name "Town Council"
    standard need-without-frequency warning
    standard need-without-provision error
