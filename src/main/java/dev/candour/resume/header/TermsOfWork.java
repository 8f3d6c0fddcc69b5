package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;

/** On what terms somebody is employed, which is no part of a title: "full-time", "contract", "remote". */
public final class TermsOfWork {

    private static final String TERM =
            "(?:full|part|half)[- ]?time|contract(?: role| position)?|permanent|temporary|temp|fixed[- ]term|seasonal|casual|remote|fully remote|on[- ]?site|hybrid|work from home|wfh|nights|night shifts?|evenings|weekends|on[- ]call|zero[- ]hours|maternity cover|job[- ]share"
                    + "|(?:courtesy|joint|honorary|temporary|permanent|interim|paid|unpaid|voluntary|summer|seasonal|part[- ]time|full[- ]time|limited[- ]term) (?:appointment|post|position|role|contract|placement|assignment)";
    private static final Anchored TERMS =
            Anchored.ofAnyCase("(?:" + TERM + ")(?:(?:, ?| ?/ ?| ?& ?| and | )(?:" + TERM + "))*");

    private TermsOfWork() {}

    public static boolean are(String words) {
        return TERMS.is(words);
    }
}
