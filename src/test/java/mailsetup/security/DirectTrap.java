package mailsetup.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.testkit.ScriptedServer;

/**
 * A hostile server that the person names: {@code probe} reaches it and would log in.
 *
 * @param mode how the person says that it is protected
 * @param server the server for one protocol
 * @param options further options of the command
 * @param silent whether the server leaves the program waiting
 */
record DirectTrap(String name, Trap.Consent consent, Security mode, Function<Protocol, ScriptedServer> server,
        List<String> options, Set<Protocol> protocols, String password, boolean silent) {
    static final String HOST = "mail.himawari.test";

    DirectTrap(String name, Trap.Consent consent, Security mode, Function<Protocol, ScriptedServer> server) {
        this(name, consent, mode, server, List.of(), Set.of(Protocol.values()), Person.PASSWORD, false);
    }

    DirectTrap with(String... more) {
        return new DirectTrap(name, consent, mode, server, List.of(more), protocols, password, silent);
    }

    DirectTrap only(Protocol... some) {
        return new DirectTrap(name, consent, mode, server, options, Set.of(some), password, silent);
    }

    DirectTrap typing(String other) {
        return new DirectTrap(name, consent, mode, server, options, protocols, other, silent);
    }

    /** The server leaves the program waiting. */
    DirectTrap waiting() {
        return new DirectTrap(name, consent, mode, server, options, protocols, password, true);
    }

    Trap trap() {
        return new Trap(name, consent, this::play);
    }

    private Map<Protocol, Cell> play() {
        return protocols.parallelStream().collect(Collectors.toMap(each -> each, this::play));
    }

    private Cell play(Protocol protocol) {
        int port = protocol.port(mode);
        try (var theatre = new Theatre(silent);
                var hostile = server.apply(protocol);
                var stranger = Servers.tls(Papers.stranger(), protocol)) {
            theatre.at(Theatre.HOME, port, hostile).at(Theatre.AWAY, protocol.port(Security.TLS), stranger);
            var run = Run.probe(theatre.assistant(), password, command(protocol, port));
            Person.assertNotKnownTo(stranger);
            return Person.cell(Credentials.heard(hostile), run.ended(protocol));
        }
    }

    private List<String> command(Protocol protocol, int port) {
        var command = new ArrayList<>(List.of(option(protocol),
                HOST + ":" + port + "/" + mode.name().toLowerCase(Locale.ROOT), "--only"));
        options.forEach(each -> command.add(each.replace("{port}", Integer.toString(port))));
        return command;
    }

    private static String option(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "--imap";
            case POP3 -> "--pop";
            case SMTP -> "--smtp";
        };
    }
}
