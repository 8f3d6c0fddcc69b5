package dev.candour;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.candour", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule only_rules_and_screening_know_drools = noClasses()
            .that()
            .resideOutsideOfPackages("dev.candour.rules..", "dev.candour.screening..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..")
            .because("facts, jobs and verdicts outlive the engine that fires the rules");

    @ArchTest
    static final ArchRule only_the_web_knows_spring = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candour.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "io.swagger..")
            .because("a worker of a batch engine and the command line screen without a server");

    @ArchTest
    static final ArchRule only_readers_and_writers_know_jackson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.candour.source..",
                    "dev.candour.profile..",
                    "dev.candour.verdict..",
                    "dev.candour.rules.versions..",
                    "dev.candour.batch..",
                    "dev.candour.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because(
                    "files are read through dev.candour.source, which keeps line and column; only JSON out needs more");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candour.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("how a command is parsed is nobody else's business");

    @ArchTest
    static final ArchRule only_documents_know_their_parsers = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candour.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..", "org.jsoup..")
            .because("what strangers sent is taken apart in a process of its own, through one door");

    @ArchTest
    static final ArchRule documents_know_nothing_of_resumes = noClasses()
            .that()
            .resideInAPackage("dev.candour.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.candour.resume..", "dev.candour.profile..", "dev.candour.vocabulary..")
            .because("laying out text and understanding it are two skills");

    @ArchTest
    static final ArchRule facts_depend_on_nothing = noClasses()
            .that()
            .resideInAPackage("dev.candour.facts..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.candour.facts..", "java..", "org.jspecify..")
            .because("the vocabulary is what everything else speaks about");

    @ArchTest
    static final ArchRule the_page_knows_only_what_it_shows = noClasses()
            .that()
            .resideInAPackage("dev.candour.html..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "dev.candour.html..",
                    "dev.candour.profile..",
                    "dev.candour.verdict..",
                    "dev.candour.letter..",
                    "dev.candour.text..",
                    "java..",
                    "org.jspecify..")
            .because("a page shows a profile, a verdict or a letter, whoever made it");

    @ArchTest
    static final ArchRule nobody_depends_on_the_surfaces = noClasses()
            .that()
            .resideOutsideOfPackages("dev.candour.web..", "dev.candour.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.candour.web..", "dev.candour.cli..")
            .because("dependencies point inwards");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("dev.candour.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package under two names");

    @ArchTest
    static final ArchRule parts_of_the_reader_have_no_cycles = slices().matching("dev.candour.resume.(*)..")
            .should()
            .beFreeOfCycles()
            .because("who reads dates need not know what a career is");

    @ArchTest
    static final ArchRule others_know_the_reader_by_its_door = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candour.resume..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.candour.resume.*..")
            .because("its parts are public to each other, not to everybody");
}
