package mailsetup.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Secret;
import mailsetup.diagnosis.Named;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Login;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.around.ControlHosts;
import mailsetup.signin.flow.SignInFlow;

/** The main job on the practice server, or in the fault lab. */
final class PracticeCommand implements Subcommand {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Override
    public Syntax syntax() {
        return Syntax.of("practice", Options.LAB, Options.LEDGER, Options.JSON);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException, IOException {
        var fault = typed.get(Options.LAB);
        try (var server = fault.isPresent() ? call.practice().start(fault.get()) : call.practice().start()) {
            return run(server, typed, call);
        }
    }

    private static ExitCode run(PracticeServer server, Typed typed, Call call) throws UsageException {
        boolean json = typed.has(Options.JSON);
        if (!json) {
            call.paper().hanging("", call.messages().text("cli.practice"));
            call.terminal().out().println();
        }
        var there = call.assistant().trusting(List.of(server.authority())).in(server.network());
        try (var secret = Secret.of(server.password())) {
            return new Round(there, call, wishes(server).showingLedger(typed.has(Options.LEDGER))).run(server.address(),
                    server.asked(), Named.by(server.provenance(), server.asked()),
                    Optional.of(login(server, secret)), LIMIT, json);
        }
    }

    /** Where the practice account is opened by a sign-in, as if the person had just come back from the page. */
    private static Login login(PracticeServer server, Secret secret) {
        var now = Instant.now();
        return server.signedIn().map(how -> Login.bearer(server.address(), secret, new TokenFacts(server.issuer(),
                how.asked(), how.granted(), Optional.of(how.account()), how.audience(),
                Optional.of(now.plus(how.ahead())),
                Optional.of(now.plus(how.lasts())), how.names(), SignInFlow.pasted(secret).signs())))
                .orElseGet(() -> Login.careful(server.address(), secret));
    }

    /** In the lab the independent hosts are played, too: asking them needs no yes, because nobody outside hears of it. */
    private static Wishes wishes(PracticeServer server) {
        return server.fault().map(_ -> Wishes.NONE.asking(ControlHosts.standard())).orElse(Wishes.NONE);
    }
}
