package mailsetup.security;

import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.practice.certificate.Identity;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;

/** Recording servers with a manner. */
final class Servers {
    private Servers() {}

    /** One that is encrypted from the start. */
    static ScriptedServer tls(Identity identity, Manner manner) {
        return ScriptedServer.tls(identity.serverContext(), script(manner, true));
    }

    /** One that agrees to everything, encrypted from the start. */
    static ScriptedServer tls(Identity identity, Protocol protocol) {
        return tls(identity, Manner.obliging(protocol, Optional.empty()));
    }

    /** One that begins in the clear. */
    static ScriptedServer clear(Manner manner) {
        return ScriptedServer.plain(script(manner, false));
    }

    /** One that begins in the clear, agrees to everything, and offers STARTTLS with this identity. */
    static Manner upgrading(Identity identity, Protocol protocol) {
        return Manner.obliging(protocol, Optional.of(identity.serverContext()));
    }

    /** One that is never encrypted and agrees to everything but that. */
    static Manner bare(Protocol protocol) {
        return Manner.obliging(protocol, Optional.empty());
    }

    /** Sends these bytes at once, and then takes everything in the clear. */
    static ScriptedServer raw(String octets, Protocol protocol) {
        return ScriptedServer.plain(s -> s.sends(octets).converses(() -> bare(protocol).talker(false)));
    }

    static ScriptWriter script(Manner manner, boolean encrypted) {
        return s -> s.says(manner.greeting()).converses(() -> manner.talker(encrypted));
    }
}
