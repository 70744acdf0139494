package mailsetup.cli;

import java.util.List;
import mailsetup.assistant.Assistant;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.text.Messages;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.probe.Deadline;
import mailsetup.support.report.DiscoveredJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Finds the servers of an address and says where each was found. */
record DiscoverCommand(Assistant assistant, Terminal terminal, Messages messages) {
    DiscoverCommand(Call call) {
        this(call.assistant(), call.terminal(), call.messages());
    }

    static CommandSpec spec(Commands commands) {
        return Asking.options(commands, commands.command("discover", "discover")
                .addPositional(commands.argument("ADDRESS", "address", "1"))).addOption(commands.value("--ca", "FILE"))
                .addOption(commands.value("--timeout", "SECONDS")).addOption(commands.json());
    }

    /** Exit code 0 when servers to receive from and to send through are known, by more than a guess; 1 otherwise. */
    int run(ParseResult options) throws UsageException {
        var address = ProbeRequest.address(options.matchedPositionalValue(0, ""));
        var limit = ProbeRequest.limit(options.matchedOptionValue("--timeout", "20"));
        var authorities = ProbeRequest.authorities(options);
        var asking = Asking.read(options);
        var trusting = asking.of(authorities.isEmpty() ? assistant : assistant.trusting(authorities));
        boolean json = Commands.on(options, "--json");
        // Apart from the result.
        asking.tell(Paper.on(terminal.err(), messages), messages, address.domain());
        var found = search(trusting, new Question(address, asking.consent(), Deadline.in(limit)));
        if (json) {
            terminal.json(DiscoveredJson.write(found, messages));
        } else {
            new DiscoverReport(Paper.on(terminal.out(), messages)).print(found);
        }
        return known(found, List.of(Protocol.IMAP, Protocol.POP3)) && known(found, List.of(Protocol.SMTP)) ? 0 : 1;
    }

    /** Ctrl-C ends the process; the interrupt ends what is under way. */
    static Discovered search(Assistant assistant, Question question) {
        return assistant.discover(question, _ -> {});
    }

    private static boolean known(Discovered found, List<Protocol> protocols) {
        return protocols.stream().flatMap(protocol -> found.on(protocol).stream()).anyMatch(
                each -> each.proof() == Proof.ANSWERS
                        || (each.proof() == Proof.UNTESTED && each.from().origin() != Origin.GUESS));
    }
}
