package mailsetup.assistant.migration.find;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.DnsAnswer;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord;
import mailsetup.probe.dns.RecordType;

/** One name server that is asked; its answers become leads. */
record NameServer(Asked asked, DnsClient dns, Deadline deadline) {
    /** More say nothing new. */
    private static final int MOST = 16;

    Lead ask(Source source, DnsName name, RecordType type) {
        return lead(source, name.ascii(), List.of(dns.ask(name, type, deadline)));
    }

    /** IPv4 and IPv6 together. */
    Lead addresses(Hostname name) {
        var dnsName = DnsName.of(name);
        return lead(Source.ADDRESS, name.ascii(), List.of(dns.ask(dnsName, RecordType.A, deadline),
                dns.ask(dnsName, RecordType.AAAA, deadline)));
    }

    private Lead lead(Source source, String name, List<DnsAnswer> answers) {
        var records = answers.stream().flatMap(answer -> answer.all(DnsRecord.class)).limit(MOST).toList();
        var values = records.stream().flatMap(record -> value(record).stream()).distinct().toList();
        var ttl = records.stream().map(DnsRecord::ttl).min(Duration::compareTo).orElse(Duration.ZERO);
        return new Lead(source, asked, outcome(values, answers), name, values, ttl);
    }

    private static Lead.Outcome outcome(List<String> values, List<DnsAnswer> answers) {
        if (!values.isEmpty()) {
            return Lead.Outcome.FOUND;
        }
        boolean sure = answers.stream().noneMatch(
                answer -> answer instanceof DnsAnswer.NoReply || answer instanceof DnsAnswer.ServerFailed);
        return sure ? Lead.Outcome.NOTHING : Lead.Outcome.NO_ANSWER;
    }

    /** A service or exchanger that is decidedly not there has no value. */
    private static Optional<String> value(DnsRecord record) {
        return switch (record) {
            case DnsRecord.Address(var address, _) -> Optional.of(address.getHostAddress());
            case DnsRecord.Mx(_, var host, _) -> host.map(Hostname::ascii);
            case DnsRecord.Srv(_, _, _, var target, _) -> target.map(Hostname::ascii);
            case DnsRecord.Txt(var text, _) -> Optional.of(text);
            case DnsRecord.Ns(var host, _) -> Optional.of(host.ascii());
            case DnsRecord.Alias(var target, _) -> Optional.of(target.ascii());
        };
    }

    /** All of these names, those that can be names. */
    static Stream<Hostname> hosts(List<String> names) {
        return names.stream().flatMap(name -> {
            try {
                return Stream.of(Hostname.of(name)).filter(host -> !host.isAddress());
            } catch (IllegalArgumentException _) {
                return Stream.of();
            }
        });
    }
}
