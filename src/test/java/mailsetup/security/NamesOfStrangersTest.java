package mailsetup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.ChangeTexts;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.discovery.AskReason;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.setupfile.SetupFileWriter;
import mailsetup.probe.Deadline;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.Talker.Answer;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The names by which an attacker tried to become a person's own mail server, in the order in which they were tried. He
 * has good certificates for names of his own and leads other names to himself; the password may reach him only after a yes that names the
 * host it goes to. The tenth and the fourteenth start processes of their own: {@code NameServerTest},
 * {@code LauncherTest}.
 */
class NamesOfStrangersTest {
    private static final List<String> KINDS = List.of("imap", "pop", "smtp");

    @ParameterizedTest
    @ValueSource(strings = {"imap.himawari-mail.example", "imap.himavvari.test", "imap.himawari.test.evil.example",
            "imap.hirnawari.example", "himawari-login.example"})
    void input1AGoodCertificateForALookAlikeHasNoButtonButAWarning(String owned) {
        intercepted(owned, (scene, window) -> {
            assertThat(window.cards()).extracting(Diagnosis::id).containsOnly("lookalike-name");
            assertNothingWasClickedThrough(scene, window);
        });
    }

    @Test
    void input1AGoodCertificateForAnotherNameHasNoButtonWithoutAWitness() {
        intercepted("imap.evil.example", (scene, window) -> {
            assertThat(window.cards()).isNotEmpty().allMatch(card -> card.changes().isEmpty());
            assertNothingWasClickedThrough(scene, window);
        });
    }

    @Test
    void input1WithAWitnessTheButtonLeadsToTheQuestionAndNotToThePassword() {
        intercepted("imap.evil.example", (scene, window) -> {
            assertThat(window.cards()).anyMatch(card -> !card.changes().isEmpty());
            window.cards().forEach(window::click);
            assertThat(window.asked()).containsExactly("imap.evil.example");
            assertNobodyGotIt(scene);
            window.yes().next();
            assertThat(scene.cell(Protocol.IMAP, "").times()).as("after the yes that names it").isEqualTo(1);
        }, "himawari.test. 300 MX 10 mx.evil.example.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap.himàwari.test", "imap.himаwari.test", "imap.himɑwari.test"})
    void input2ALookAlikeInForeignLettersStandsInAscii(String owned) {
        var ascii = Hostname.of(owned).ascii();
        intercepted(ascii, (scene, window) -> {
            assertThat(window.cards()).extracting(Diagnosis::id).containsOnly("lookalike-name");
            var card = window.cards().getFirst();
            assertThat(DiagnosisTexts.card(card, List.of()).stream().map(line -> Window.text(line.whole())))
                    .anyMatch(line -> line.contains(ascii)).noneMatch(line -> line.contains(owned));
            assertThat(card.changes()).map(change -> Window.text(ChangeTexts.of(change))).isEmpty();
            assertNothingWasClickedThrough(scene, window);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"himawäri.test", "himаwari.test", "һimawari.test", "himawari.tеst"})
    void input3TheQuestionNamesALookAlikeOfASetupFileAsWhatItIs(String alike) {
        var ascii = Hostname.of("imap." + alike).ascii();
        inWindow(_ -> {}, (scene, window) -> {
            window.open(file(ascii)).type().next();
            assertThat(window.said()).contains(ascii, "Careful").doesNotContain(alike);
            assertThat(window.questions()).allMatch(asked -> asked.resemblance().isPresent());
            assertNobodyGotIt(scene);
        });
    }

    @Test
    void input4AYesHoldsForTheHostsItNamesAndForNoOther() {
        play(scene -> scene.services("%s.hoster.example"), run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.said()).contains("imap.hoster.example");
        });
        play(scene -> scene.services("%s.evil.example"), run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.said()).contains("imap.evil.example", "pop.evil.example");
        }, "--allow-outside", "imap.hoster.example,smtp.hoster.example");
        play(scene -> scene.services("%s.evil.example"), run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.said().replaceAll("\\s+", " ")).contains("probe hanako.kagami@himawari.test --allow-outside "
                    + "imap.evil.example,pop.evil.example,smtp.evil.example");
        }, "--allow-outside");
    }

    @Test
    void input5WhatWasAgreedToIsWhatIsContacted() {
        var written = "xn--imap1-514d.thief.example";
        inWindow(scene -> scene.theatre.names("imap-1.thief.example", Theatre.AWAY), (scene, window) -> {
            window.open(file(written)).type();
            assertThat(window.asked()).containsExactly(written);
            assertThat(window.host(Protocol.IMAP)).isEqualTo(written);
            window.yes().next();
            assertNobodyGotIt(scene);
            assertThat(scene.theatre.dns.asked()).noneMatch(name -> name.contains("imap-1"));
        });
    }

    @Test
    void input6AnUnusualHostInsideTheDomainIsAskedAbout() {
        inWindow(scene -> {
            scene.stranger(Papers.forNames("studi-pc7.himawari.test"));
            scene.theatre.names("studi-pc7.himawari.test", Theatre.AWAY).dns.zone(
                    """
                    _imaps._tcp.himawari.test. 300 SRV 0 0 8993 studi-pc7.himawari.test.
                    _submissions._tcp.himawari.test. 300 SRV 0 0 465 studi-pc7.himawari.test.
                    """);
        }, (scene, window) -> {
            window.type().next();
            assertThat(window.questions()).extracting(HostQuestion::reason).contains(AskReason.UNUSUAL);
            assertThat(window.asked()).contains("studi-pc7.himawari.test");
            assertNobodyGotIt(scene);
        });
    }

    @Test
    void input7AFileWithoutProtectionStandsBehindTheDomainsOwnServers() {
        play(scene -> {
            scene.http.page("/autoconfig/himawari.test", Published.autoconfig("%s.evil.example"));
            scene.services("%s.himawari.test");
            for (var protocol : Protocol.values()) {
                scene.own(protocol, Security.TLS, Servers.tls(Papers.home(), protocol));
            }
        }, run -> {
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("imap.himawari.test").doesNotContain("evil.example");
        });
    }

    @Test
    void input7WhereHttpsFailedByItsCertificateTheFileIsNotReadAtAll() {
        try (var forged = WebServer.https(TestCertificates.selfSigned())) {
            inWindow(scene -> {
                scene.configuration = forged;
                scene.http.page("/autoconfig/himawari.test", Published.autoconfig("%s.evil.example"));
            }, (scene, window) -> {
                window.type().next();
                assertThat(scene.http.asked()).noneMatch(line -> line.contains("/autoconfig/"));
                assertThat(window.host(Protocol.IMAP)).doesNotContain("evil");
                assertNobodyGotIt(scene);
            });
        }
    }

    @Test
    void input8APastedLetterIsAskedAboutLikeASetupFile() {
        inWindow(_ -> {}, (scene, window) -> {
            window.paste("""
                         E-mail: hanako.kagami@himawari.test
                         IMAP server: imap.evil.example, port 993, SSL/TLS
                         SMTP server: smtp.evil.example, port 465, SSL/TLS
                         """).type().next();
            assertThat(window.asked()).containsExactly("imap.evil.example", "smtp.evil.example");
            assertNobodyGotIt(scene);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.99.0.77", "192.168.1.1", "10.0.0.1", "169.254.169.254", "100.64.0.1"})
    void input9NamesThatLeadInsideAreNotReachedButAskedAbout(String inside) {
        try (var printer = Servers.tls(Papers.home(), Protocol.IMAP)) {
            inWindow(scene -> {
                KINDS.forEach(kind -> scene.theatre.dns.zone(kind + ".inside.himawari.test. 300 A " + inside));
                scene.theatre.dns.zone("himawari.test. 300 A " + Theatre.HOME);
                scene.services("%s.inside.himawari.test").theatre.at(inside, 993, printer).at(inside, 995, printer)
                        .at(inside, 465, printer);
            }, (_, window) -> {
                window.type().next();
                assertThat(window.questions()).extracting(HostQuestion::reason).containsOnly(AskReason.INSIDE);
                assertThat(printer.connections()).isZero();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.99.0.77", "[::1]", "router.himawari.test", "0x7f000001", "0177.0.0.1",
            "2130706433", "127.1", "localhost."})
    void input9NeitherAPrintersPortNorARouterBehindARedirectIsReached(String inside) {
        try (var router = WebServer.http(); var printer = ScriptedServer.plain(s -> s.says("ready"))) {
            inWindow(scene -> {
                scene.http.redirect("/autoconfig/himawari.test",
                        "http://" + inside + ":" + URI.create(router.url("/")).getPort()
                                + "/apply.cgi?reboot=1");
                scene.theatre.names("router.himawari.test", "127.0.0.1");
                scene.theatre.names("printer.himawari.test", Theatre.AWAY).at(Theatre.AWAY, 9100, printer).dns
                        .zone("_submission._tcp.himawari.test. 300 SRV 0 0 9100 printer.himawari.test.");
            }, (_, window) -> {
                window.type();
                assertThat(router.asked()).isEmpty();
                assertThat(printer.connections()).isZero();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A 127.0.0.1", "A 192.168.1.1", "A 100.64.0.1", "A 169.254.169.254", "AAAA fd00::1",
            "AAAA ::ffff:192.168.1.1", "AAAA 64:ff9b::c0a8:101"})
    void input9NeitherDoesTheFirstRequestOfTheWebGoInside(String inside) {
        try (var theatre = new Theatre()) {
            theatre.dns.zone("autoconfig.himawari.test. 300 " + inside);
            var answers = new ArrayList<WebAnswer>();
            var assistant = theatre.assistant((web, _, _) -> asking(web, answers));
            assistant.discover(new Question(Person.ADDRESS, Consent.standard(), Deadline.in(Duration.ofSeconds(20))),
                    _ -> {});
            assertThat(answers).hasSize(3).containsOnly(new WebAnswer.Failed(WebAnswer.Why.INSIDE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"probe hanako.kagami@himawari.test --no-login",
            "batch {file} --out {folder}", "migration hanako.kagami@himawari.test",
            "migration hanako.kagami@himawari.test --password-stdin",
            "migration --batch {file} --out {folder}"})
    void input9NobodyInsideIsReachedByAnyCommandWithoutAYes(String command, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"),
                "address,password\n" + Person.ADDRESS + ",\"" + Person.PASSWORD + "\"\n");
        try (var scene = new Scene(); var router = Servers.tls(Papers.home(), Protocol.IMAP)) {
            Stream.of("mail", "imap.box", "pop.box", "smtp.box")
                    .forEach(name -> scene.theatre.dns.zone(name + ".himawari.test. 300 A 192.168.1.1"));
            for (int port : List.of(25, 110, 143, 465, 587, 993, 995)) {
                scene.theatre.at("192.168.1.1", port, router);
            }
            scene.services("%s.box.himawari.test");
            var run = Run.of(scene.assistant(), Person.PASSWORD, Stream.of(command.split(" ", -1))
                    .map(word -> word.replace("{file}", file.toString()).replace("{folder}", folder.toString()))
                    .toList());
            assertThat(router.connections()).as(run.said()).isZero();
            assertThat(run.code()).as(run.said()).isEqualTo(3);
            assertThat(run.said()).contains("leads to this computer", "himawari.test");
        }
    }

    @Test
    void input11AFileThatSaysWhoSignedItIsRefused() {
        var signed = file("imap.evil.example").replaceFirst("\\{",
                "{\"signature\": \"opfer.example. An authority vouches for that name. It will contact: \", ");
        assertThat(SetupFileReader.read(signed.getBytes(StandardCharsets.UTF_8)).toString())
                .startsWith("Refused").doesNotContain("vouches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b]0;PWN\u0007\u001b[2J", "\u009b2J", "\u202Etxet", "\u200B"})
    void input12NoWordOfAServerSteersTheTerminal(String hostile) {
        answering("ID", "* ID (\"name\" \"N" + hostile + "\")\r\n$tag OK done", Person.PASSWORD, run -> assertThat(
                run.said()).matches("(?s)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u200b]*"));
    }

    @Test
    void input13APasswordWithQuotesThatIsEchoedIsNowhere() {
        var password = "Wie\"sel\\7-Lampe";
        answering("AUTHENTICATE", "$tag NO AUTHENTICATE declined", password, _ -> {});
        answering("LOGIN", "$tag NO LOGIN \"hanako\" \"Wie\\\"sel\\\\7-Lampe\" refused", password,
                run -> assertThat(run.said()).doesNotContain("sel\\\\7", "7-Lampe"));
    }

    @Test
    void theQuestionSaysWhoAgreesAndWhoDoesNotInTheWindowAndAsJson() {
        Consumer<Scene> setting = scene -> {
            scene.services("%s.evil.example").theatre.dns.zone("""
                                                               himawari.test. 300 MX 10 mx.evil.example.
                                                               himawari.test. 300 NS ns.hoster.example.
                                                               """);
            scene.https.page("/well-known/himawari.test", Published.autoconfig("%s.himawari.test"));
        };
        inWindow(setting, (_, window) -> {
            window.paste("E-mail: hanako.kagami@himawari.test\nIMAP server: imap.evil.example, port 993, SSL/TLS\n")
                    .type();
            assertThat(window.said()).containsPattern("Somebody else names the same owner: .*MX.*another resolver")
                    .containsPattern("Named by others, and not this: .*https.*NS");
            assertThat(window.questions()).allSatisfy(asked -> {
                assertThat(asked.agree()).contains(Origin.MX, Origin.SECOND_RESOLVER);
                assertThat(asked.against()).containsExactlyInAnyOrder(Origin.NS, Origin.AUTOCONFIG);
            });
        });
        play(scene -> {
            setting.accept(scene);
            scene.https.page("/well-known/himawari.test", 404, new byte[0]);
        }, run -> assertThat(run.out().replaceAll("\\s", "")).contains("\"agree\":[\"mx\",\"second-resolver\"]",
                "\"against\":[\"ns\"]",
                "\"passwordSent\":false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch {file} --out {folder}",
            "migration --batch {file} --out {folder} --login --old mail.himawari.test --timeout 8"})
    void aListOfAccountsAsksTheSame(String command, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"),
                "address,password\n" + Person.ADDRESS + ",\"" + Person.PASSWORD + "\"\n");
        try (var scene = new Scene()) {
            scene.services("%s.evil.example").theatre.dns.zone("himawari.test. 300 MX 10 mx.hoster.example.");
            var run = Run.of(scene.assistant(), Person.PASSWORD, Stream.of(command.split(" ", -1))
                    .map(word -> word.replace("{file}", file.toString()).replace("{folder}", folder.toString()))
                    .toList());
            assertThat(run.said()).contains("imap.evil.example   (registered as evil.example)", "It lies outside",
                    "Named by others, and not this: provider behind the mail exchanger (MX)",
                    "--allow-outside imap.evil.example");
            assertThat(run.code()).isEqualTo(3);
            assertNobodyGotIt(scene);
        }
    }

    private static List<SettingsSource> asking(Web web, List<WebAnswer> answers) {
        return List.of(new SettingsSource() {
            @Override
            public Origin origin() {
                return Origin.AUTOCONFIG;
            }

            @Override
            public Set<Party> asks() {
                return Set.of();
            }

            @Override
            public SourceAnswer find(Question question) {
                var place = URI.create("http://autoconfig.himawari.test/apply.cgi?reboot=1");
                answers.add(web.get(place, question.deadline()));
                answers.add(web.post(place, "", question.deadline()));
                answers.add(web.peek(place, question.deadline()));
                return new SourceAnswer.Nothing();
            }
        });
    }

    /** Every name of the domain leads to somebody with a good certificate for that name alone. */
    private static void intercepted(String owned, BiConsumer<Scene, Window> check, String... records) {
        inWindow(scene -> {
            scene.stranger(Papers.forNames(owned)).services("%s.himawari.test");
            KINDS.forEach(kind -> scene.theatre.names(kind + ".himawari.test", Theatre.AWAY));
            scene.theatre.names(owned, Theatre.AWAY);
            Stream.of(records).forEach(scene.theatre.dns::zone);
        }, (scene, window) -> {
            window.type().next();
            check.accept(scene, window);
        });
    }

    private static void assertNothingWasClickedThrough(Scene scene, Window window) {
        window.cards().forEach(window::click);
        assertNobodyGotIt(scene);
    }

    private static void assertNobodyGotIt(Scene scene) {
        for (var protocol : Protocol.values()) {
            assertThat(scene.cell(protocol, "").bytes()).as(protocol.name()).isZero();
        }
    }

    private static void inWindow(Consumer<Scene> setting, BiConsumer<Scene, Window> check) {
        try (var scene = new Scene()) {
            setting.accept(scene);
            try (var window = new Window(scene.assistant())) {
                check.accept(scene, window);
            }
        }
    }

    private static void play(Consumer<Scene> setting, Consumer<Run> check, String... options) {
        try (var scene = new Scene()) {
            setting.accept(scene);
            check.accept(Run.probe(scene.assistant(), Person.PASSWORD, List.of(options)));
            for (var protocol : Protocol.values()) {
                assertThat(Credentials.password(Person.PASSWORD).bytes(scene.strangerHeard(protocol))).isZero();
            }
        }
    }

    /** The domain's own server, which answers one command so. */
    private static void answering(String command, String answer, String password, Consumer<Run> check) {
        var manner = Manner.obliging(Protocol.IMAP, Optional.empty()).covering("ID", "AUTH=PLAIN").first(
                line -> line.contains(" " + command)
                        ? Optional.of(Answer.of(answer.replace("$tag", line.substring(0, line.indexOf(' ')))))
                        : Optional.empty());
        try (var theatre = new Theatre(); var server = Servers.tls(Papers.home(), manner)) {
            theatre.at(Theatre.HOME, 993, server);
            check.accept(Run.probe(theatre.assistant(), password,
                    List.of("--imap", DirectTrap.HOST + ":993/tls", "--only")));
        }
    }

    private static String file(String host) {
        return SetupFileWriter.write(new SetupFile("Help desk", "", Optional.of(Person.ADDRESS), List.of(), "",
                Protocol.IMAP, Stream.of(Protocol.IMAP, Protocol.SMTP)
                        .map(protocol -> new SetupFile.Server(
                                Endpoint.standard(protocol, new Hostname(host), Security.TLS),
                                Person.ADDRESS.toString()))
                        .toList(),
                Optional.empty()));
    }
}
