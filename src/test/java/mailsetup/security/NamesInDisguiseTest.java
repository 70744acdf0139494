package mailsetup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's name that is written, wrapped, touched or agreed to in another way is still a stranger's name. */
class NamesInDisguiseTest {
    private static final String HOST = "imap.evil.example";

    @ParameterizedTest
    @ValueSource(strings = {" imap.evil.example", "IMAP.Evil.Example", "imap.evil.example.", "imap.evil.example:993",
            "imaps://imap.evil.example/", "ｉｍａｐ．ｅｖｉｌ．ｅｘａｍｐｌｅ", "imap\u200B.evil.example", "imap。evil.example",
            "mail.evil.example"})
    void aFoundHostThatWasTouchedIsAskedAboutAllTheSame(String touched) {
        inWindow(window -> {
            window.open(file(HOST)).type();
            var form = window.model.servers().forms().on(Protocol.IMAP);
            form.host().text().set(touched);
            form.leaveHost();
            assertThat(window.asked()).hasSize(1).first().isEqualTo(window.host(Protocol.IMAP));
            window.next();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMAP.EVIL.example", "imap.evil.example.", "imap%2Eevil.example", "ｉｍａｐ．evil.example",
            "imap。evil.example", "ımap.evil.example", "imap.evil.example:993", "imap.himawari.test@imap.evil.example",
            "imap.himawari.test/imap.evil.example", "imap.himawari.test\\\\u0000.evil.example",
            "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.himawari.test.evil.example"})
    void aHostInAnOddFormInASetupFileIsRefusedOrAskedAboutInAscii(String written) {
        inWindow(window -> {
            window.open(file(HOST).replace(HOST, written)).type().next();
            assertThat(window.asked()).allMatch(name -> name.matches("[a-z0-9.-]+"));
            // A file that is refused leaves the domain's own name.
            assertThat(window.host(Protocol.IMAP))
                    .isEqualTo(window.asked().stream().findFirst().orElse("imap.himawari.test"));
        });
    }

    @Test
    void whereALinkLeadsIsNotTheServerThatALetterNames() {
        inWindow(window -> {
            window.paste(
                    """
                    <html><body><p>E-mail: hanako.kagami@himawari.test</p>
                    <p>IMAP server: <a href="https://imap.himawari.test">imap.evil.example</a>, port 993, SSL/TLS</p>
                    <p>SMTP server: <a href="https://smtp.evil.example">smtp.himawari.test</a>, port 465, SSL/TLS</p>
                    </body></html>
                    """).type().next();
            assertThat(window.asked()).containsExactly(HOST);
        });
    }

    @Test
    void aYesToOneLetterIsNoneToTheNext() {
        inWindow(window -> {
            window.paste(letter("imap.hoster.example")).type().yes();
            assertThat(window.asked()).containsExactly("imap.hoster.example");
            window.paste(letter(HOST)).next();
            assertThat(window.asked()).contains(HOST);
        });
    }

    @Test
    void aSecondServerOfTheOwnFileThatIsForeignIsAskedAbout() {
        inWindow(scene -> scene.https.page("/autoconfig/himawari.test", Published.autoconfig("%s.himawari.test")
                .replace("<outgoingServer", Published.autoconfig("%s.evil.example")
                        .replaceAll("(?s).*?(<incomingServer type=\"imap\".*?</incomingServer>).*", "$1")
                        + "<outgoingServer")),
                window -> window.type().next());
    }

    @Test
    void aNameOfTheDomainThatIsAnotherNameForAStrangersHostHasNoButton() {
        inWindow(scene -> scene.services("%s.himawari.test").theatre.dns.zone("imap.himawari.test. 300 CNAME " + HOST
                + "."), window -> {
                    window.type().next();
                    window.cards().forEach(window::click);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "*.evil.example", "imap.evil.example:993", "imap.evil.example@x",
            "imap.evil.example.himawari.test", "imap.evıl.example", "https://imap.evil.example",
            "imap.evil.example imap.himawari.test", "."})
    void aYesToAnotherNameIsNone(String host) {
        assertThat(allowing(host + ",smtp.evil.example,pop.evil.example")).isIn(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch {file} --out {folder} --allow-outside",
            "migration hanako.kagami@himawari.test --password-stdin --allow-outside",
            "migration --batch {file} --out {folder} --login --allow-outside"})
    void aYesToEverybodyIsNone(String command, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"),
                "address,password\n" + Person.ADDRESS + ",\"" + Person.PASSWORD + "\"\n");
        try (var scene = new Scene()) {
            scene.services("%s.evil.example");
            var run = Run.of(scene.assistant(), Person.PASSWORD, Stream.of(command.split(" ", -1))
                    .map(word -> word.replace("{file}", file.toString()).replace("{folder}", folder.toString()))
                    .toList());
            assertThat(run.code()).as(run.said()).isEqualTo(2);
            assertNobodyGotIt(scene);
        }
    }

    private static int allowing(String hosts) {
        try (var scene = new Scene()) {
            scene.services("%s.evil.example");
            var run = Run.probe(scene.assistant(), Person.PASSWORD, List.of("--allow-outside", hosts));
            assertNobodyGotIt(scene);
            return run.code();
        }
    }

    private static void inWindow(Consumer<Window> doing) {
        inWindow(_ -> {}, doing);
    }

    private static void inWindow(Consumer<Scene> setting, Consumer<Window> doing) {
        try (var scene = new Scene()) {
            setting.accept(scene);
            try (var window = new Window(scene.assistant())) {
                doing.accept(window);
            }
            assertNobodyGotIt(scene);
        }
    }

    private static void assertNobodyGotIt(Scene scene) {
        for (var protocol : Protocol.values()) {
            assertThat(scene.cell(protocol, "").bytes()).as(protocol.name()).isZero();
        }
    }

    private static String letter(String host) {
        return "E-mail: hanako.kagami@himawari.test\nIMAP server: " + host + ", port 993, SSL/TLS\n";
    }

    private static String file(String host) {
        return SetupFileWriter.write(new SetupFile("Help desk", "", Optional.of(Person.ADDRESS), List.of(), "",
                Protocol.IMAP, List.of(new SetupFile.Server(
                        Endpoint.standard(Protocol.IMAP, new Hostname(host), Security.TLS),
                        Person.ADDRESS.toString())),
                Optional.empty()));
    }
}
