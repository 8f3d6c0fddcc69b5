package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;

/** The words for how far studies came, which fill a part of a line. */
final class StateWords {

    private static final String DATE =
            "(?:(?:in|for|on|from|by|until|since|as of|at|to begin|starting|beginning|commencing) )?(?:(?:the )?(?:early|late|mid|\\p{L}{3,9})\\.?,? )?(?:19|20)\\d{2}";
    /** When it was, or why. */
    private static final String TAIL =
            "(?: (?:" + DATE + "|(?:due|owing|to|for|because|after|before|without|at|in|from|during) .*))?";

    private static final String NUMBER = "(?:\\d{1,3}|one|two|three|four|five|six)";
    private static final String WHICH =
            "(?:first|second|third|fourth|fifth|sixth|final|last|penultimate|[1-9](?:st|nd|rd|th))";

    private static final String PROGRESS =
            "(?:(?:currently|still|now|degree|studies|course|work|yet|to be) ){0,2}(?:in progress|in process|in course|on-?going|underway|under way|unfinished|incomplete|uncompleted|partial completion|partially completed?|part[ -]completed?)"
                    + TAIL
                    + "|(?:degree |thesis |graduation |completion |award |result |currently ){0,2}pending(?: (?:completion|graduation|award|defen[cs]e|thesis|dissertation|results?|submission|approval|final .*))?|(?:current|active)"
                    + "|(?:degree |course |studies |dissertation |thesis ){0,2}(?:is |was |were )?(?:not|never)(?: yet)? (?:been |yet )?(?:complete|completed|finished|awarded|conferred|graduated|obtained|earned|submitted|defended|received)"
                    + TAIL + "|(?:still |yet )to (?:be )?(?:complete|completed|finish|graduate|awarded|conferred).*";

    private static final String DROPPED =
            "(?:i |but |and |then )?(?:did not|didn['’]t|never) (?:graduate|complete|finish|obtain|receive|earn|take|get|defend)\\b.*"
                    + "|(?:but |with )?(?:no|without(?: an?)?) (?:degree|diploma)(?: (?:awarded|obtained|earned|received|conferred|completed|taken|yet))?|non-degree.*"
                    + "|(?:(?:studies|course|degree|programme|program|currently|temporarily|voluntarily|honou?rably|was|were|later) ){0,2}(?:withdrew|withdrawn|dropped out|discontinued|deferred|on hold|paused|suspended|interrupted|intermitted|intermitting|abandoned|quit|terminated|postponed)"
                    + TAIL
                    + "|(?:currently )?(?:on )?(?:(?:academic|medical|a|study) )?leave(?: of absence)?" + TAIL
                    + "|left(?: (?:early|university|college|school|the (?:programme|program|course|university|degree|college)))?(?: (?:"
                    + DATE
                    + "|(?:due|owing|to|for|because|after|before|without|at|in|during) .*))?"
                    + "|(?:withdrew|dropped out) (?:of|from|in|after|to|for|due|because|with|at)\\b.*"
                    + "|transferred(?: (?:to|out|into|elsewhere|after)\\b.*)?|exited with .*|some (?:college|university|coursework|courses|credits)(?: .*)?"
                    + "|attended(?: for)? " + NUMBER + " (?:years?|semesters?|terms?)";

    /** "Completed two years", "12 credits short", "Semester 4 of 6" */
    private static final String COUNTED = "(?:i )?(?:have )?completed (?:the |my )?(?:first )?" + NUMBER
            + " (?:years?|semesters?|terms?)(?: of (?:" + NUMBER + "|study|the .*))?"
            + "|(?:completed )?(?:the )?first " + NUMBER + " (?:years?|semesters?) completed|completed (?:the |my )?"
            + WHICH + " (?:year|semester)"
            + "|completed " + NUMBER + " of " + NUMBER + " (?:years?|semesters?|terms?|modules|courses)"
            + "|completed (?:1|2|3|one|two|three) of (?:the )?(?:3|4|5|6|three|four|five|six) (?:years?|semesters?|terms?)"
            + "|" + NUMBER + " (?:years?|semesters?|terms?) (?:completed|of study|of studies|attended|done)(?: .*)?"
            + "|" + WHICH + " (?:year|semester) (?:completed|done)"
            + "|(?:year|semester|term) [1-9] (?:of|/) ?\\d{1,2}"
            + "|" + NUMBER
            + " (?:more )?(?:credits?|credit hours|courses?|units|classes|modules|exams|hours|ects) (?:short|left|remaining|outstanding|missing|to go|away)(?: .*)?";

    private static final String THESIS =
            "(?:ph\\.?d\\.? )?(?:abd|a\\.b\\.d|a\\.b\\.d\\.)|all[ -]but[ -](?:the )?(?:dissertation|thesis).*"
                    + "|(?:all |completed (?:all |the )?|only )?(?:the )?(?:required )?course ?work (?:completed?|only|done|finished|requirements completed?)"
                    + "|completed (?:all )?(?:the )?(?:required )?course ?work(?: only)?"
                    + "|(?:completed )?(?:all |the )*(?:requirements|course ?work|work|exams?)(?: completed?)? (?:except|but|apart from|other than) .*"
                    + "|(?:passed )?(?:ph\\.?d\\.? )?(?:comprehensive|qualifying|candidacy|preliminary|comps?|quals?|prelims?)(?: (?:exams?|examinations?))?(?: (?:passed|completed?))"
                    + TAIL
                    + "|(?:writing|finishing|completing|preparing|defending)(?: up)?(?: (?:my|the|a))?(?: (?:thesis|dissertation))?"
                    + TAIL
                    + "|(?:thesis|dissertation|viva|defen[cs]e)(?: is)? (?:pending|in progress|in preparation|not .*|outstanding|under .*|to be .*|remaining|scheduled.*|due.*|unfinished)"
                    + "|awaiting (?:viva|defen[cs]e|results?|graduation|award|conferral|degree|final .*|examination.*)|(?:final )?results? (?:awaited|pending|due.*)";

    private static final String CANDIDACY =
            "(?:(?:degree|doctoral|ph\\.?d\\.?) )?candidacy(?: .*)?|(?:advanced|advancement|admitted|entered|passed|moved) (?:in)?(?:to )?(?:doctoral |ph\\.?d\\.? )?candidacy(?: .*)?";

    private static final String AHEAD =
            "(?:(?:admitted|accepted|incoming|upcoming|planned|applied|enrolling|deferred entry|conditional offer|unconditional offer|offer accepted|accepted offer|offer received|to attend|will attend)(?: student)?|offer holder|offer of a place|future student)"
                    + "(?: (?:to begin |to start )?" + DATE + "| in (?:the )?(?:spring|summer|fall|autumn|winter))?"
                    + "|(?:exp|est|eta|due|proj)\\.?:? " + DATE
                    + "|(?:start|starting|starts|begin|begins|beginning|joining|commencing|to begin|to start|to commence|will begin|will start|start date|enrolling|started|began|commenced|begun)(?: date)?:? "
                    + DATE;

    private static final Anchored OPEN =
            Anchored.ofAnyCase(PROGRESS + "|" + DROPPED + "|" + COUNTED + "|" + THESIS + "|" + CANDIDACY + "|" + AHEAD);

    private static final Anchored OPEN_SENTENCE = Anchored.ofAnyCase(
            "\\W{0,3}(?:(?:i |i['’]m |i am |am |currently |now |set |on course |on track |due |scheduled |expect |expected |expecting |will |hope |hoping |planning |plan |aiming )+(?:to )?(?:graduate|finish(?!ed)|complete(?!d)|defend|submit)\\b"
                    + "|(?:i )?(?:left|dropped out|withdrew|transferred (?:to|out)) (?:the |my |of |from |this )?(?:course|degree|programme|program|university|college|studies|school|after|before|without|to|in)\\b"
                    + "|(?:my )?studies (?:were|have been|are) (?:interrupted|paused|suspended|on hold|ongoing)"
                    + "|(?:(?:the )?degree |studies )to be (?:completed|awarded|conferred))");

    private static final String STUDENT =
            "(?:active|current|registered|matriculated|degree|ph\\.?d\\.?|doctoral|graduate|undergraduate|master['’]?s|bachelor['’]?s)";

    private static final Anchored STUDYING = Anchored.ofAnyCase(
            "(?:currently|still|presently)|(?:(?:currently|still|presently|now) ){1,2}(?:enrolled|attending|studying|(?:an? )?(?:\\p{L}+ )?student|reading|pursuing|completing|active|ongoing)(?: .*)?"
                    + "|(?:enrolled|attending|studying|pursuing)(?: (?:part|full)[ -]time| " + DATE + ")?"
                    + "|(?:" + STUDENT
                    + " ){0,2}(?:student|candidate|scholar)|candidature(?: .*)?"
                    + "|(?:now |currently )?(?:in )?(?:my |the |its )?(?:" + WHICH
                    + "[ -]year|year [1-6])(?: (?:student|undergraduate|of study|of studies|currently))?|(?:" + WHICH
                    + "|current) (?:semester|term|trimester)(?: student)?|semester [1-9]"
                    + "|(?:(?:rising|current|college) )?(?:freshman|sophomore|junior|senior)(?: year| student)?"
                    + "|present|to date|till date|ip|expected|anticipated|(?:thesis|dissertation) submitted" + TAIL);

    private static final Anchored STUDYING_SENTENCE =
            Anchored.ofAnyCase("\\W{0,3}(?:(?:i am |i['’]m )?(?:currently |now |presently )(?:in (?:my |the (?:" + WHICH
                    + "|middle|process)|year |" + WHICH
                    + ")|on (?:the |my )?(?:course|program)|enrolled|studying|attending|completing|pursuing|an? (?:\\p{L}+ ){0,2}student)|(?:predicted|projected)(?: (?:grade|classification|result|degree))?(?::| (?:a |an )?(?:first|1st|2[:.]1|2[:.]2|upper|lower|distinction|merit))"
                    + "|on (?:track|course) for\\b|expected (?:grade|result|classification|degree classification)\\b|(?:current|present)(?:ly| overall| cumulative)? (?:c?gpa|average|grade|mark|wam|score)\\b|(?:c?gpa|average|wam) to date\\b"
                    + "|currently (?:holding|averaging|maintaining|achieving)\\b)");

    private StateWords() {}

    static boolean isOpen(String part) {
        return OPEN.is(part);
    }

    static boolean isStudying(String part) {
        return STUDYING.is(part) || STUDYING_SENTENCE.opens(part);
    }

    static boolean isOpenSentence(String line) {
        return OPEN_SENTENCE.opens(line);
    }

    static boolean isStudyingSentence(String line) {
        return STUDYING_SENTENCE.opens(line);
    }
}
