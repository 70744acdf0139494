package mailsetup.fuzz;

import java.time.Duration;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.login.LoginExchange;
import mailsetup.probe.login.Ways;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Dialogue;
import mailsetup.probe.net.Tape;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/** The readers of greetings and replies: a whole conversation with a server that is a recording, Jakarta Mail included. */
record Conversations(Protocol protocol, boolean token) implements Reader {
    private static final EmailAddress HANAKO = EmailAddress.of("hanako@example.jp");

    @Override
    public void read(byte[] input) {
        try (var secret = new Secret("geheim".toCharArray());
                var wire = Tape.play(protocol, input)) {
            wire.transcript().hide(secret);
            show(new Step.Passed(Stage.INSPECT, Duration.ZERO,
                    finding(wire, token
                            ? Login.bearer(HANAKO, secret, TokenFacts.UNKNOWN)
                            : new Login(HANAKO, secret, true, false))));
        } catch (WireException e) {
            failed(e.failure());
        }
    }

    private Finding finding(Wire wire, Login login) throws WireException {
        var dialogue = Dialogue.on(wire, protocol);
        var greeting = dialogue.greet();
        var capabilities = dialogue.capabilities();
        var mechanisms = dialogue.mechanisms(capabilities);
        var ways = token
                ? Ways.ofToken(protocol, mechanisms)
                : Ways.of(protocol, mechanisms, capabilities, greeting, false);
        if (ways.isEmpty()) {
            return new Finding.Nothing();
        }
        var settings = new ServerSettings(
                Endpoint.standard(protocol, Hostname.of("mail.example.jp"), Security.TLS), "hanako");
        wire.permitLogin(ways.getFirst().name(protocol), true);
        var welcome = LoginExchange.on(wire, protocol, capabilities, greeting).run(ways.getFirst(), settings, login);
        return new AngusEngine().inspect(new Channel(wire, settings, capabilities, welcome), login);
    }

    private static void failed(Failure failure) {
        if (failure instanceof Failure.Unexpected(var what) && what.endsWith("Error")) {
            throw new AssertionError(what);
        }
        show(new Step.Failed(Stage.INSPECT, Duration.ZERO, failure));
    }

    private static void show(Step step) {
        Shown.message(ProbeTexts.of(step));
    }
}
