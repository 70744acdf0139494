package mailsetup.cli;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.probe.Deadline;
import mailsetup.support.report.DiscoveredJson;

/** Finds the servers of an address and says where each was found. */
final class DiscoverCommand implements Subcommand {
    private static final Duration USUAL = Duration.ofSeconds(20);

    @Override
    public Syntax syntax() {
        return Syntax.of("discover", Options.ADDRESS).with(Asking.PARAMETERS)
                .with(List.of(Options.CA, Options.TIMEOUT, Options.JSON));
    }

    /** Fine when servers to receive from and to send through are known, by more than a guess. */
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var address = typed.need(Options.ADDRESS);
        var limit = typed.get(Options.TIMEOUT).orElse(USUAL);
        var asking = Asking.read(typed);
        var assistant = asking.of(call.trusting(typed));
        asking.tell(call.aside(), address.domain());
        var question = new Question(address, asking.consent(), asking.answers(), Deadline.in(limit));
        var found = assistant.discover(question, _ -> {});
        var provider = call.presets().ofDomain(address.domain()).map(preset -> preset.knowing(asking.answers()));
        if (typed.has(Options.JSON)) {
            call.json(DiscoveredJson.write(found, provider, call.messages()));
        } else {
            provider.ifPresent(new ProviderLines(call.paper())::print);
            new DiscoverReport(call.paper()).print(found);
        }
        return ExitCode
                .of(known(found, List.of(Protocol.IMAP, Protocol.POP3)) && known(found, List.of(Protocol.SMTP)));
    }

    private static boolean known(Discovered found, List<Protocol> protocols) {
        return protocols.stream().flatMap(protocol -> found.on(protocol).stream()).anyMatch(
                each -> each.proof() == Proof.ANSWERS
                        || (each.proof() == Proof.UNTESTED && each.from().origin() != Origin.GUESS));
    }
}
