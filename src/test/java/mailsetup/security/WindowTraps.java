package mailsetup.security;

import static mailsetup.security.Trap.Consent.CONTROL;
import static mailsetup.security.Trap.Consent.NONE;
import static mailsetup.security.Trap.Consent.TEST;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileWriter;

/** The same in the window, without a screen: the person types address and password and goes on as far as it goes. */
final class WindowTraps {
    private static final String LETTER = """
                                         Your new mailbox
                                         E-mail address: hanako.kagami@himawari.test
                                         IMAP server: imap.evil.example, port 993, SSL/TLS
                                         POP server: pop.evil.example, port 995, SSL/TLS
                                         SMTP server: smtp.evil.example, port 465, SSL/TLS
                                         """;

    private WindowTraps() {}

    static Stream<Trap> all() {
        return Stream.of(
                trap("in the window: SRV records name a stranger", NONE,
                        scene -> scene.services("%s.evil.example"), Optional.empty()),
                trap("in the window: setup file names a stranger", NONE, _ -> {}, Optional.of(setupFile())),
                trap("in the window: setup file asks for plain text", NONE, scene -> {
                    for (var protocol : Protocol.values()) {
                        scene.own(protocol, Security.PLAIN, Servers.clear(Servers.bare(protocol)));
                    }
                }, Optional.of(setupFile("%s.himawari.test", Security.PLAIN))),
                new Trap("in the window: setup file names a stranger, and the person says yes", CONTROL,
                        () -> play(_ -> {}, Optional.of(setupFile()), true)),
                clicking("in the window: every name leads to a look-alike, and all that is offered is clicked",
                        "imap.himawari-mail.example"),
                clicking("in the window: every name leads to a stranger, and all that is offered is clicked",
                        "imap.evil.example"),
                clicking("in the window: the same, whose name the mail exchanger bears, too", "imap.evil.example",
                        "himawari.test. 300 MX 10 mx.evil.example."),
                clicking("in the window: the same, and the name servers’ as well", "imap.evil.example",
                        "himawari.test. 300 MX 10 mx.evil.example.", "himawari.test. 300 NS ns.evil.example."),
                new Trap("in the window: a letter names a stranger", NONE, () -> play(_ -> {}, window -> window
                        .paste(LETTER).type().next())),
                new Trap("in the window: a letter names a stranger, and the person says yes", CONTROL,
                        () -> play(_ -> {}, window -> window.paste(LETTER).type().yes().next())),
                new Trap("in the window: the move page, where SRV records name a stranger", NONE, () -> move(false)),
                new Trap("in the window: the move page, with the yes to it", TEST, () -> move(true)));
    }

    /** Whatever the mail domain's names are, they lead to somebody whose certificate is good for these. */
    private static Trap clicking(String name, String owned, String... records) {
        return new Trap(name, NONE, () -> play(scene -> {
            scene.stranger(Papers.forNames(owned)).services("%s.himawari.test");
            Stream.of("imap", "pop", "smtp")
                    .forEach(each -> scene.theatre.names(each + ".himawari.test", Theatre.AWAY));
            scene.theatre.names(owned, Theatre.AWAY);
            Stream.of(records).forEach(scene.theatre.dns::zone);
        }, window -> {
            window.type().next();
            window.cards().forEach(window::click);
            window.cards().forEach(window::click);
        }));
    }

    private static Map<Protocol, Cell> move(boolean yes) {
        return play(scene -> scene.services("%s.evil.example"), window -> {
            window.model.address().address().text().set(Person.ADDRESS.toString());
            window.model.address().password().set(Person.PASSWORD);
            window.model.move().old().text().set("mail.himawari.test");
            window.look(false);
            window.look(yes);
        });
    }

    /** What somebody sends by mail: settings for the person, on the stranger's servers. */
    static String setupFile() {
        return setupFile("%s.evil.example", Security.TLS);
    }

    private static String setupFile(String hosts, Security mode) {
        var servers = Stream.of(Protocol.values()).map(protocol -> new SetupFile.Server(
                Endpoint.standard(protocol, Hostname.of(hosts.formatted(prefix(protocol))), mode),
                Person.ADDRESS.toString())).toList();
        return SetupFileWriter.write(new SetupFile("Help desk", "", Optional.of(Person.ADDRESS), List.of(), "",
                Protocol.IMAP, servers, Optional.empty()));
    }

    private static String prefix(Protocol protocol) {
        return protocol == Protocol.POP3 ? "pop" : protocol.name().toLowerCase(Locale.ROOT);
    }

    private static Trap trap(String name, Trap.Consent consent, Consumer<Scene> setting, Optional<String> file) {
        return new Trap(name, consent, () -> play(setting, file, false));
    }

    private static Map<Protocol, Cell> play(Consumer<Scene> setting, Optional<String> file, boolean yes) {
        return play(setting, window -> {
            file.ifPresent(window::open);
            window.type();
            if (yes) {
                window.yes();
            }
            window.next();
        });
    }

    private static Map<Protocol, Cell> play(Consumer<Scene> setting, Consumer<Window> doing) {
        try (var scene = new Scene()) {
            setting.accept(scene);
            try (var window = new Window(scene.assistant())) {
                doing.accept(window);
                return window.cells(scene);
            }
        }
    }
}
