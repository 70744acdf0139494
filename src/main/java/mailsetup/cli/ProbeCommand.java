package mailsetup.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Secret;
import mailsetup.discovery.AskReason;
import mailsetup.discovery.SignInOffer;
import mailsetup.discovery.presets.Preset;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.signin.flow.SignInFlow;

/** The main job: finds the servers of an address, tests them, explains and advises. */
final class ProbeCommand implements Subcommand {
    private static final Flag GO_ON = new Flag("--go-on");
    private static final Flag ALLOW_PLAIN_LOGIN = new Flag("--allow-plain-login");
    private static final Flag REMEMBER = new Flag("--remember");
    private static final Flag FORGET = new Flag("--forget");

    @Override
    public Syntax syntax() {
        return Syntax.of("probe").with(ProbeRequest.PARAMETERS)
                .with(List.of(Options.PASSWORD_STDIN, Options.PASSWORD_ENV, Options.TOKEN_STDIN, Options.NO_LOGIN,
                        GO_ON,
                        ALLOW_PLAIN_LOGIN, ControlOption.CONTROL))
                .with(SignInOptions.PARAMETERS)
                .with(UsageOptions.PARAMETERS)
                .with(List.of(REMEMBER, FORGET, Options.LEDGER, Options.JSON)).with(ReportOption.PARAMETERS);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException, IOException {
        var request = ProbeRequest.read(typed);
        var memory = new Memory(call.baselines(), typed.has(REMEMBER));
        if (typed.has(FORGET)) {
            return memory.forget(request.address(), typed, call);
        }
        if (typed.isBare(Options.ALLOW_OUTSIDE)) {
            throw blanket(request, typed, call);
        }
        var wishes = Wishes.read(typed, call.organisation(), memory);
        if (!typed.has(Options.JSON)) {
            provider(request, call).ifPresent(new ProviderLines(call.aside())::print);
        }
        if (!typed.has(Options.NO_LOGIN)) {
            demandUser(request, call);
        }
        var signIn = SignInOptions.read(typed);
        if (signIn.isPresent()) {
            return test(request, wishes, Optional.empty(), signIn, typed, call);
        }
        var question = call.messages().text("cli.password-question", request.address());
        var password = new PasswordInput(call.terminal(), question).read(typed);
        try {
            return test(request, wishes, password, signIn, typed, call);
        } finally {
            password.ifPresent(Secret::wipe);
        }
    }

    private static ExitCode test(ProbeRequest request, Wishes wishes, Optional<Secret> password,
            Optional<SignInOptions> signIn, Typed typed, Call call)
            throws UsageException {
        var deadline = Deadline.in(request.limit());
        var believing = request.believing(call.assistant());
        if (request.searches() && !typed.has(Options.JSON)) {
            request.asking().tell(call.aside(), request.address().domain());
        }
        // Finding may take half of the time, so that testing has the other half.
        var choice = request.choose(believing, deadline.atMost(request.limit().dividedBy(2)));
        boolean logsIn = password.isPresent() || signIn.isPresent();
        if (choice.asked().stream().anyMatch(each -> logsIn || each.reason() == AskReason.INSIDE)) {
            new ConsentSheet(call).ask(request.address(), choice.asked(), typed);
            return ExitCode.CONSENT;
        }
        if (signIn.isPresent()) {
            var known = choice.signIn().or(() -> provider(request, call)
                    .flatMap(preset -> SignInOffer.of(preset, request.address())));
            return new SignInRound(believing, call, wishes, signIn.get()).run(request.address(), choice.servers(),
                    known, request.limit(), typed.has(Options.JSON));
        }
        var login = password.map(secret -> typed.has(Options.TOKEN_STDIN)
                ? Login.bearer(request.address(), secret, SignInFlow.pasted(secret))
                : new Login(request.address(), secret, typed.has(ALLOW_PLAIN_LOGIN), typed.has(GO_ON)));
        return new Round(believing, call, wishes).run(request.address(), choice.servers(), choice.named(), login,
                deadline.remaining(), typed.has(Options.JSON));
    }

    /** A yes to whatever is found is none: the next search may find somebody else. What would be asked is filled in. */
    private static UsageException blanket(ProbeRequest request, Typed typed, Call call) throws UsageException {
        var asked = request.choose(request.believing(call.assistant()), Deadline.in(request.limit())).asked();
        return asked.isEmpty()
                ? new UsageException("cli.usage.outside-hosts")
                : new UsageException("cli.usage.outside-hosts-found",
                        ConsentSheet.command(request.address(), asked, typed));
    }

    /** Who the provider is and what to do there first is told before the password is asked. */
    private static Optional<Preset> provider(ProbeRequest request, Call call) {
        return call.presets().ofDomain(request.address().domain())
                .map(preset -> preset.knowing(request.asking().answers()));
    }

    /** A password goes nowhere under a user name that is known to be wrong. */
    private static void demandUser(ProbeRequest request, Call call) throws UsageException {
        var open = provider(request, call).map(Preset::askedForUser).orElse(List.of());
        if (request.searches() && request.user().isEmpty() && !open.isEmpty()) {
            throw new UsageException("preset.usage.open", "--answer " + open.getFirst().id() + "="
                    + open.getFirst().example());
        }
    }
}
