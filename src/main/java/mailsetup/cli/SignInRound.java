package mailsetup.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Named;
import mailsetup.discovery.SignInOffer;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInTexts;
import mailsetup.support.report.SignInJson;

/** One sign-in at the provider's page, the test with what it gave, and the giving back. */
record SignInRound(Assistant assistant, Call call, Wishes wishes, SignInOptions options) {
    /** Fine when all servers work. */
    ExitCode run(EmailAddress address, List<ServerSettings> servers, Optional<SignInOffer> known, Duration limit,
            boolean json) throws UsageException {
        var offer = options.issuer().map(settings -> SignInOffer.of(settings, servers)).or(() -> known);
        if (offer.isEmpty()) {
            say(Message.of("signin.cli.none", address.domain().display()));
            return ExitCode.TROUBLE;
        }
        var lines = new SignInLines(call.aside());
        return switch (assistant.signIn(options.question(address, offer.get()), lines::print)) {
            case SignInOutcome.NotSignedIn(var failure) -> notSignedIn(failure);
            case SignInOutcome.SignedIn(var grant) -> test(address, servers, offer.get(), grant, limit, json);
        };
    }

    private ExitCode notSignedIn(SignInFailure failure) {
        say(SignInTexts.title(failure));
        say(SignInTexts.remedy(failure));
        return ExitCode.TROUBLE;
    }

    private ExitCode test(EmailAddress address, List<ServerSettings> servers, SignInOffer offer, Grant grant,
            Duration limit, boolean json) throws UsageException {
        try (grant) {
            grant.facts().account().ifPresent(account -> say(Message.of("signin.cli.signed-in", account)));
            servers.stream().filter(server -> !offer.covers(server)).forEach(server -> say(
                    Message.of("signin.cli.not-covered", server.endpoint().host().ascii())));
            var tested = servers.stream().filter(offer::covers).toList();
            var code = new Round(assistant, call, wishes).run(address, tested, Named.NOTHING,
                    Optional.of(grant.login(address)), limit, json,
                    () -> Optional.of(SignInJson.of(Keyword.of(grant.client()), grant.facts(), address, tested,
                            Keyword.of(giveBack(grant)))));
            if (!json) {
                giveBack(grant);
            }
            return code;
        }
    }

    private Grant.Revocation giveBack(Grant grant) {
        var done = grant.revoke();
        say(SignInTexts.revocation(done));
        return done;
    }

    private void say(Message message) {
        call.aside().hanging("", call.messages().text(message));
    }
}
