package mailsetup.probe.surroundings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Outcome;
import mailsetup.probe.around.NameAnswer.Purpose;
import mailsetup.probe.around.RecordKind;
import mailsetup.probe.dns.DnsAnswer;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord;

/** From an answer of the name system to the value that is kept of it. */
final class Answers {
    /** More say nothing new. */
    private static final int MOST = 12;

    private Answers() {}

    static NameAnswer of(Asked asked, Purpose purpose, DnsName name, RecordKind kind, DnsAnswer answer) {
        var records = answer.all(DnsRecord.class).limit(MOST).toList();
        return new NameAnswer(asked, purpose, name.ascii(), kind, outcome(answer),
                records.stream().map(Answers::value).toList(), ttl(records));
    }

    private static Outcome outcome(DnsAnswer answer) {
        return switch (answer) {
            case DnsAnswer.Found _ -> Outcome.FOUND;
            case DnsAnswer.NoData _ -> Outcome.NO_DATA;
            case DnsAnswer.NoSuchName _ -> Outcome.NO_SUCH_NAME;
            case DnsAnswer.ServerFailed(var rcode) ->
                rcode.equals("REFUSED") ? Outcome.REFUSED : Outcome.SERVER_FAILURE;
            case DnsAnswer.NoReply _ -> Outcome.NO_REPLY;
        };
    }

    private static String value(DnsRecord record) {
        return switch (record) {
            case DnsRecord.Address(var address, _) -> address.getHostAddress();
            case DnsRecord.Mx(_, var host, _) -> target(host);
            case DnsRecord.Srv(_, _, _, var target, _) -> target(target);
            case DnsRecord.Txt(var text, _) -> text;
            case DnsRecord.Ns(var host, _) -> host.ascii();
            case DnsRecord.Alias(var target, _) -> target.ascii();
        };
    }

    private static String target(Optional<Hostname> host) {
        return host.map(Hostname::ascii).orElse(".");
    }

    private static Duration ttl(List<DnsRecord> records) {
        return records.stream().map(DnsRecord::ttl).min(Duration::compareTo).orElse(Duration.ZERO);
    }
}
