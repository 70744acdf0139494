package mailsetup;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import mailsetup.core.ledger.LedgerWriter;
import org.xbill.DNS.Resolver;

/** The picture in docs/architecture.md, kept true. */
@AnalyzeClasses(packages = "mailsetup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule coreNeedsNothing = classes().that().resideInAPackage("mailsetup.core..").should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("mailsetup.core..", "java..", "org.jspecify..", "com.fasterxml.jackson..")
            .because("the words of the trade must be usable everywhere and wrong nowhere");

    @ArchTest
    static final ArchRule oneDoorToJakartaMail = noClasses().that().resideOutsideOfPackage("mailsetup.probe.angus..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
            .because("reports, diagnoses and screens must stay testable without a mail library, which hides causes");

    @ArchTest
    static final ArchRule oneDoorToTheToolkit = noClasses().that().resideOutsideOfPackage("mailsetup.ui..").should()
            .dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..")
            .because("the same job runs on the command line, where no toolkit can start");

    @ArchTest
    static final ArchRule oneDoorToTheCommandLine = noClasses().that().resideOutsideOfPackage("mailsetup.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("how arguments are read is nobody else's business");

    @ArchTest
    static final ArchRule oneDoorToTheNameSystem = noClasses().that()
            .resideOutsideOfPackages("mailsetup.probe.dns..", "mailsetup.practice.names..").should()
            .dependOnClassesThat().resideInAPackage("org.xbill..")
            .because("everybody else sees our five answers, and no cache, retry or default of a library;"
                    + " the lab's name server reads and writes the same messages from the other side");

    @ArchTest
    static final ArchRule oneDoorToMarkdown = noClasses().that().resideOutsideOfPackage("mailsetup.support.guide..")
            .should()
            .dependOnClassesThat().resideInAPackage("org.commonmark..")
            .because("window and terminal show the same blocks, and neither needs to know how they are written down");

    @ArchTest
    static final ArchRule oneDoorToJson = noClasses().that()
            .resideOutsideOfPackages("mailsetup.core.json..", "mailsetup.support.report..",
                    "mailsetup.discovery.presets.file..",
                    "mailsetup.handoff..",
                    "mailsetup.support.batch..", "mailsetup.support.mailreport..", "mailsetup.discovery.format..",
                    "mailsetup.support.baseline.file..", "mailsetup.signin.flow..")
            .should()
            .dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..")
            .because("each JSON form is a promise to others, kept by the one package that reads and writes it");

    @ArchTest
    static final ArchRule oneReaderOfJson = noClasses().that().resideOutsideOfPackage("mailsetup.core.json..").should()
            .dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind.json..")
            .orShould().dependOnClassesThat().haveSimpleName("ObjectMapper")
            .because("one reader is bounded and strict for all, and one writer lets nothing out that cannot be seen");

    @ArchTest
    static final ArchRule oneDoorToXml = noClasses().that().resideOutsideOfPackage("mailsetup.discovery.format..")
            .should().dependOnClassesThat().resideInAnyPackage("javax.xml..", "org.w3c.dom..", "org.xml.sax..")
            .because("an XML parser is safe only as it is set up there: without document types and entities");

    @ArchTest
    static final ArchRule oneDoorToTheWeb = noClasses().that().resideOutsideOfPackage("mailsetup.discovery.web..")
            .should().dependOnClassesThat().resideInAPackage("java.net.http..")
            .because("what is fetched is bounded in size and time, and never led away from encryption");

    @ArchTest
    static final ArchRule formatsFetchNothing = noClasses().that().resideInAPackage("mailsetup.discovery.format..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("java.net..", "mailsetup.discovery.web..", "mailsetup.probe.dns..")
            .because("a parser that could open a connection would do so for whoever wrote the file");

    @ArchTest
    static final ArchRule oneDoorToPublicSuffixes = noClasses().that()
            .doNotHaveFullyQualifiedName("mailsetup.discovery.PublicSuffixes").should()
            .dependOnClassesThat().resideInAPackage("com.google.common..")
            .because("Guava is here for its public suffix list and nothing else");

    @ArchTest
    static final ArchRule presetsAreValues = noClasses().that().resideInAPackage("mailsetup.discovery.presets").should()
            .dependOnClassesThat().resideInAnyPackage("mailsetup.discovery.presets.file..", "java.net..", "java.nio..")
            .because("whoever looks a provider up needs no file and no network");

    @ArchTest
    static final ArchRule baselinesAndOrganisationsAreValues = noClasses().that()
            .resideInAnyPackage("mailsetup.support.baseline", "mailsetup.support.organisation").should()
            .dependOnClassesThat().resideInAnyPackage("java.net..", "java.nio..", "mailsetup.core.files..")
            .because("what changed, and whom to call, is decided without disk and network");

    @ArchTest
    static final ArchRule oneDoorToQrCodes = noClasses().that().resideOutsideOfPackage("mailsetup.handoff.format..")
            .should().dependOnClassesThat().resideInAPackage("io.nayuki..")
            .because("error correction and quiet zone are decided once");

    @ArchTest
    static final ArchRule decodingTouchesNothing = noClasses().that()
            .resideInAnyPackage("mailsetup.support", "mailsetup.support.decoder..", "mailsetup.support.code..",
                    "mailsetup.support.script..", "mailsetup.support.mailreport..")
            .should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..", "java.nio.file..")
            .because("what a caller reads out or pastes is explained without asking anybody");

    @ArchTest
    static final ArchRule replayingAsksNobody = noClasses().that().resideInAnyPackage("mailsetup.ui.report..")
            .or().haveSimpleName("ReportCommand").should().dependOnClassesThat()
            .resideInAnyPackage("java.net..", "mailsetup.assistant..", "mailsetup.probe.dns..", "mailsetup.probe.net..",
                    "mailsetup.probe.run..", "mailsetup.probe.angus..", "mailsetup.probe.surroundings..",
                    "mailsetup.discovery..")
            .because("whoever opens a report of somebody else must not knock at doors that it names");

    @ArchTest
    static final ArchRule windowAndCommandLineNeverMeet = noClasses().that().resideInAPackage("mailsetup.ui..")
            .should().dependOnClassesThat().resideInAPackage("mailsetup.cli..")
            .because("each shows the same values in its own way");

    @ArchTest
    static final ArchRule valuesDoNotTouchTheWorld = noClasses().that(
            resideInAnyPackage("mailsetup.probe", "mailsetup.probe.around", "mailsetup.comparison..",
                    "mailsetup.comparison.advice..", "mailsetup.assistant.migration",
                    "mailsetup.assistant.migration.verdicts..",
                    "mailsetup.assistant.migration.checklist..",
                    "mailsetup.diagnosis..",
                    "mailsetup.discovery.input..", "mailsetup.discovery.letter..", "mailsetup.handoff.."))
            .should()
            .dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..", "java.nio.file..")
            .because("what explains and compares must work on a report from another computer");

    @ArchTest
    static final ArchRule practiceKnowsNoProbe = noClasses().that().resideInAPackage("mailsetup.practice..").should()
            .dependOnClassesThat().resideInAPackage("mailsetup.probe..")
            .because("a server that shares code with its client would share its mistakes");

    @ArchTest
    static final ArchRule oneDoorToTheNetwork = noClasses().that()
            .resideInAnyPackage("mailsetup.probe..", "mailsetup.probe.surroundings..").should()
            .callMethod(Socket.class, "connect", SocketAddress.class, int.class).orShould()
            .callMethod(InetAddress.class, "getAllByName", String.class).orShould()
            .dependOnClassesThat().areAssignableTo(URLConnection.class).orShould()
            .dependOnClassesThat().areAssignableTo(NetworkInterface.class).orShould()
            .callMethod(ProxySelector.class, "getDefault")
            .because("the fault lab stands in for the network, and must not be gone around");

    /** Those who may open a connection; each writes into the ledger, or never leaves this computer. */
    private static final String[] DOORS = {"mailsetup.core.network..", "mailsetup.practice..",
            "mailsetup.ui.instance.."};

    @ArchTest
    static final ArchRule nothingGoesPastTheLedger = noClasses().that().resideOutsideOfPackages(DOORS).should()
            .callMethodWhere(target(nameMatching("connect|bind")).and(target(owner(assignableTo(Socket.class))))
                    .or(target(owner(assignableTo(SocketChannel.class))))
                    .or(target(owner(assignableTo(DatagramChannel.class))))
                    .or(target(owner(assignableTo(DatagramSocket.class))))
                    .or(target(owner(assignableTo(URLConnection.class))))
                    .or(target(nameMatching("getAllByName|getByName|isReachable|getCanonicalHostName|getLocalHost"))
                            .and(target(owner(assignableTo(InetAddress.class)))))
                    .or(target(nameMatching("openStream|openConnection|getContent"))
                            .and(target(owner(assignableTo(URL.class))))))
            .orShould().callConstructor(Socket.class, String.class, int.class)
            .orShould().callConstructor(Socket.class, InetAddress.class, int.class)
            .because("what leaves this computer is written down where it leaves, and nowhere else can it leave");

    @ArchTest
    static final ArchRule whoSendsByALibraryWritesTheLedgerItself = classes().that()
            .haveFullyQualifiedName("mailsetup.probe.dns.StubResolver").or()
            .haveFullyQualifiedName("mailsetup.discovery.web.WebLines").should()
            .callMethodWhere(target(nameMatching("open")).and(target(owner(assignableTo(LedgerWriter.class)))))
            .because("dnsjava and the JDK's HTTP client connect by themselves");

    @ArchTest
    static final ArchRule onlyOneClassAsksNameServers = noClasses().that()
            .doNotHaveFullyQualifiedName("mailsetup.probe.dns.StubResolver").should()
            .dependOnClassesThat().areAssignableTo(Resolver.class)
            .because("a second resolver could forget the ledger");

    @ArchTest
    static final ArchRule onlyOneClassFetches = noClasses().that()
            .doNotHaveFullyQualifiedName("mailsetup.discovery.web.HttpWeb").should()
            .dependOnClassesThat().areAssignableTo(HttpClient.class)
            .because("a second client could forget the ledger");

    @ArchTest
    static final ArchRule theNetworkNeedsNothing = classes().that().resideInAPackage("mailsetup.core.network..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("mailsetup.core", "mailsetup.core.network..", "mailsetup.core.ledger..", "java..",
                    "org.jspecify..")
            .because("both the probe and the practice server stand on it, and may not meet there");

    @ArchTest
    static final ArchRule nobodySeesTheWiring = noClasses().that().resideInAPackage("mailsetup.*..").should()
            .dependOnClassesThat().haveSimpleName("Wiring")
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses().that().resideInAPackage("mailsetup.*..")
            .and().resideOutsideOfPackage("mailsetup.cli..").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("a stray line on the terminal can hold a secret, and breaks JSON output");

    @ArchTest
    static final ArchRule noLogging = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .because("nothing is logged, so no credential can be");

    @ArchTest
    static void thePicturesShowWhatNeedsWhat(JavaClasses classes) {
        var pictures = ArchitecturePicture.all();
        assertThat(pictures).as("pictures in docs/architecture.md").isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.arrows())
                        .as("arrows; those that are drawn must be those of the code")
                        .isEqualTo(picture.arrowsOf(classes)));
    }

    /** {@code mvn test -Dtest=ArchitectureTest} prints the house; few enough arrows that one picture holds them. */
    @ArchTest
    @SuppressWarnings("SystemOut")
    static void theHouseHasTwelveRoomsAndEveryArrowLeadsDown(JavaClasses classes) {
        var rooms = Rooms.of(classes);
        System.out.println(rooms);
        assertThat(rooms.names()).containsExactlyInAnyOrderElementsOf(Rooms.FROM_THE_GROUND_UP);
        assertThat(rooms.upward()).as("arrows that lead up").isEmpty();
        assertThat(rooms.arrows()).isLessThanOrEqualTo(55);
    }

    @ArchTest
    static final ArchRule roomsHaveNoCircle = slices().matching("mailsetup.(*)..").should().beFreeOfCycles()
            .because("a stranger reads the rooms from the top down and never has to come back");

    @ArchTest
    static final ArchRule noCycles = slices().matching("mailsetup.(**)").should().beFreeOfCycles()
            .because("a package that needs itself through another is one package");

    @ArchTest
    static final ArchRule noClassOfTheCommandLineNeedsItself = slices()
            .assignedFrom(new EachClass("mailsetup.cli")).should().beFreeOfCycles()
            .because("a command is understood, and tested, without the list of all commands");

    /** Each file of a package for itself. */
    private record EachClass(String room) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            var outermost = each.getName().replaceFirst("\\$.*", "");
            return each.getPackageName().equals(room) ? SliceIdentifier.of(outermost) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "files of " + room;
        }
    }
}
