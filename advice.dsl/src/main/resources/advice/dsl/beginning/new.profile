// What an authority asks of its advices. A document follows it by `authority` and its name.
profile NAME
    name     "NAME"
    kinds    advice
    purposes needs assessment, annual review

holidays England

// Who writes: the first row whose condition holds decides.
route open written by allocated "Social Worker" signed by "the writer's manager"
    row    1
    when   open
route undecided because "A person decides who writes."
    row    2

// When it is due.
deadline annual review 2 weeks before meeting
    row    3
    late   warning
deadline needs assessment 6 weeks from received
    row    4
    late   warning

// Into which section of the plan a provision goes.
place overnight in H2
place under 18, section 2 in H1
place in H2
