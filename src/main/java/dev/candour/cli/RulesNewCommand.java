package dev.candour.cli;

import dev.candour.rules.Rule;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import dev.candour.rules.scaffold.NewRule;
import dev.candour.rules.scaffold.Wish;
import dev.candour.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Begins a new rule: writes it with its cases, so that check and test pass at once, and says what to edit next.",
            "What is in the files already stays as it is. The rule is on trial until you take that line away."
        },
        footer = {"", "Exit code: 0 written, 1 nothing was written, 2 the command is wrong."})
final class RulesNewCommand implements Callable<Integer> {

    /** The kinds of facts, for the help. */
    static final class Facts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Vocabulary.facts().keySet().iterator();
        }
    }

    @Parameters(
            paramLabel = "SENTENCE",
            description = "The name of the rule: a sentence in quotes that says what it finds.")
    private String sentence = "";

    @Option(names = "--set", required = true, paramLabel = "SET", description = "The rule set, a folder of the rules.")
    private String set = "";

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "The rule file, as in skills for skills.drl; there or new. Default: the words of the sentence.")
    private @Nullable String file;

    @Option(
            names = "--fact",
            paramLabel = "FACT",
            completionCandidates = Facts.class,
            description = "What the rule looks at: ${COMPLETION-CANDIDATES}. Default: RequiredSkill.")
    private String fact = "RequiredSkill";

    @Option(
            names = "--verb",
            paramLabel = "VERB",
            description = "What it does: award, deduct, reject or ask. Default: award.")
    private Verb verb = Verb.AWARD;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path folder;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh: the language of the cases. Default: en.")
    private Language language = Language.en;

    private final Terminal terminal;

    RulesNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CasesWords words = new CasesWords(language);
        Path rules = RulesFolder.of(folder);
        Wish wish = wish(words);
        try (RuleLibrary library = RuleLibrary.read(rules)) {
            library.get(set);
            Optional<Rule> clash = NewRule.clash(library, sentence);
            if (clash.isPresent()) {
                throw refused(
                        words,
                        "new.clash",
                        "rule",
                        sentence,
                        "place",
                        clash.get().source());
            }
            NewRule.Written written = new NewRule(rules).write(wish, language.locale());
            terminal.out().print(next(words, wish, written, rules));
            return 0;
        } catch (IOException failed) {
            throw refused(words, "new.not-written", "value", rules.resolve(set).toString());
        }
    }

    private Wish wish(CasesWords words) {
        if (!Wish.isSentence(sentence)) {
            throw refused(words, "new.sentence");
        }
        String name = file == null ? Wish.fileFor(sentence) : file.replaceFirst("[.]drl$", "");
        if (!Wish.isFile(name)) {
            throw refused(words, "new.file", "value", name);
        }
        FactType type = Vocabulary.fact(fact).orElseThrow(() -> unknownFact(words));
        Wish wish = new Wish(sentence, set, name, type, verb);
        if (!wish.isPossible()) {
            throw refused(words, "new.reject", "value", fact);
        }
        return wish;
    }

    private CommandException unknownFact(CasesWords words) {
        String meant = Nearest.to(fact, Vocabulary.facts().keySet())
                .map(near -> words.say("new.fact-near.advice", "suggestion", near))
                .orElseGet(() -> words.say("new.fact.advice", "allowed", String.join(", ", new Facts())));
        return CommandException.said(words.say("new.fact", "value", fact), meant);
    }

    /** What is wrong, and one next step. */
    private static CommandException refused(CasesWords words, String key, Object... values) {
        return CommandException.said(words.say(key, values), words.say(key + ".advice", values));
    }

    private static String next(CasesWords words, Wish wish, NewRule.Written written, Path rules) {
        StringBuilder text =
                new StringBuilder(words.say("new.written", "rule", written.rule(), "cases", written.cases()) + "\n");
        String fields = String.join(", ", wish.fact().fields().keySet());
        String texts = rules.resolve(wish.set()).resolve("texts.zh.yaml").toString();
        for (int step = 1; step <= 5; step++) {
            text.append("  " + step + ". ");
            text.append(words.say(
                    "new.next." + step,
                    "fact",
                    wish.fact().name(),
                    "fields",
                    fields,
                    "rule",
                    wish.sentence(),
                    "texts",
                    texts));
            text.append('\n');
        }
        return text.toString();
    }
}
