package mailsetup.cli;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mailsetup.assistant.Assistant;
import mailsetup.core.Hostname;
import mailsetup.discovery.Consent;
import mailsetup.discovery.DiscoveryTexts;
import mailsetup.discovery.Party;
import mailsetup.probe.dns.DnsClient;

/** Who may be asked while servers are found, as {@code discover} and {@code probe} read it. */
record Asking(Consent consent, Optional<InetSocketAddress> nameServer, Map<String, String> answers) {

    private static final Flag OFFLINE = new Flag("--offline");
    private static final Flag NO_DOMAIN = new Flag("--no-domain");
    private static final Flag NO_ISPDB = new Flag("--no-ispdb");
    private static final Flag NO_RECORDS = new Flag("--no-records");
    private static final Flag NO_REACH = new Flag("--no-reach");
    private static final Flag SEND_ADDRESS = new Flag("--send-address");
    private static final Option<Answer> ANSWER = Option.of("--answer", "ID=TEXT", (text, _) -> Answer.read(text))
            .repeatable();
    static final List<Parameter> PARAMETERS = List.of(OFFLINE, NO_DOMAIN, NO_ISPDB, NO_RECORDS, NO_REACH, SEND_ADDRESS,
            ANSWER, Options.DNS);

    static Asking read(Typed typed) throws UsageException {
        return new Asking(consent(typed), typed.get(Options.DNS), typed.all(ANSWER).stream()
                .collect(Collectors.toMap(Answer::id, Answer::text, (_, last) -> last)));
    }

    /** The same assistant, asking the name server that was given, and nobody to whom there is no consent. */
    Assistant of(Assistant assistant) {
        return nameServer.map(server -> assistant.asking(DnsClient.at(List.of(server)))).orElse(assistant)
                .consenting(consent);
    }

    /** Says who will be asked, before the first question. */
    void tell(Paper paper, Hostname domain) {
        paper.hanging("", paper.text(DiscoveryTexts.summary(consent, Optional.of(domain))));
    }

    private static Consent consent(Typed typed) {
        if (typed.has(OFFLINE)) {
            return Consent.offline();
        }
        return Consent.standard().with(Party.DOMAIN, !typed.has(NO_DOMAIN))
                .with(Party.NAMES, !typed.has(NO_RECORDS))
                .with(Party.LIST, !typed.has(NO_ISPDB))
                .with(Party.SERVERS, !typed.has(NO_REACH))
                .telling(typed.has(SEND_ADDRESS));
    }

}
