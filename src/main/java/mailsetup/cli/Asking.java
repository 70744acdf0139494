package mailsetup.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.assistant.Assistant;
import mailsetup.core.Hostname;
import mailsetup.core.text.Messages;
import mailsetup.discovery.Consent;
import mailsetup.discovery.DiscoveryTexts;
import mailsetup.discovery.Party;
import mailsetup.probe.dns.DnsClient;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Who may be asked while servers are found, as {@code discover} and {@code probe} read it. */
record Asking(Consent consent, Optional<InetSocketAddress> nameServer) {
    private static final Pattern SERVER = Pattern
            .compile("(?:\\[(?<six>[0-9A-Fa-f:.]+)]|(?<four>[0-9.]+))(?::(?<port>\\d{1,5}))?");
    private static final int DNS_PORT = 53;

    /** The command with the options that say who may be asked. */
    static CommandSpec options(Commands commands, CommandSpec command) {
        return command.addOption(commands.on("--offline")).addOption(commands.on("--no-domain"))
                .addOption(commands.on("--no-ispdb")).addOption(commands.on("--no-records"))
                .addOption(commands.on("--no-reach")).addOption(commands.on("--send-address"))
                .addOption(commands.value("--dns", "HOST:PORT"));
    }

    static Asking read(ParseResult options) throws UsageException {
        var server = options.matchedOptionValue("--dns", (String) null);
        return new Asking(consent(options), server == null ? Optional.empty() : Optional.of(server(server)));
    }

    /** The same assistant, asking the name server that was given. */
    Assistant of(Assistant assistant) {
        return nameServer.map(server -> assistant.asking(DnsClient.at(List.of(server)))).orElse(assistant);
    }

    /** Says who will be asked, before the first question. */
    void tell(Paper paper, Messages messages, Hostname domain) {
        paper.hanging("", messages.text(DiscoveryTexts.summary(consent, Optional.of(domain))));
    }

    private static Consent consent(ParseResult options) {
        if (Commands.on(options, "--offline")) {
            return Consent.offline();
        }
        return Consent.standard().with(Party.DOMAIN, !Commands.on(options, "--no-domain"))
                .with(Party.NAMES, !Commands.on(options, "--no-records"))
                .with(Party.LIST, !Commands.on(options, "--no-ispdb"))
                .with(Party.SERVERS, !Commands.on(options, "--no-reach"))
                .telling(Commands.on(options, "--send-address"));
    }

    /** A numeric address: a name would have to be looked up first, and by whom? */
    private static InetSocketAddress server(String text) throws UsageException {
        var parts = SERVER.matcher(text);
        try {
            if (parts.matches()) {
                var host = new Hostname((parts.group("six") == null ? parts.group("four") : parts.group("six")));
                int port = parts.group("port") == null ? DNS_PORT : Integer.parseInt(parts.group("port"));
                return new InetSocketAddress(InetAddress.ofLiteral(host.ascii()), port);
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new UsageException("cli.usage.dns");
    }
}
