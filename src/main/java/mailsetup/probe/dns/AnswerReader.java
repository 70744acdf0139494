package mailsetup.probe.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** From a message to an answer. Only records that belong to the question, directly or through aliases, count. */
final class AnswerReader {
    static final DnsAnswer GARBLED = new DnsAnswer.ServerFailed("GARBLED");

    private AnswerReader() {}

    static DnsAnswer read(Record question, Message message, RecordType type) {
        if (!question.equals(message.getQuestion())) {
            return GARBLED;
        }
        return switch (message.getRcode()) {
            case Rcode.NOERROR -> found(question.getName(), message.getSection(Section.ANSWER), type);
            case Rcode.NXDOMAIN -> new DnsAnswer.NoSuchName();
            default -> new DnsAnswer.ServerFailed(Rcode.string(message.getRcode()));
        };
    }

    private static DnsAnswer found(Name asked, List<Record> answer, RecordType type) {
        var seen = new HashSet<Name>();
        var aliases = new ArrayList<DnsName>();
        var name = asked;
        while (seen.add(name)) {
            var records = records(name, answer, type);
            if (!records.isEmpty()) {
                return new DnsAnswer.Found(records, aliases);
            }
            var next = alias(name, answer);
            if (next == null || type == RecordType.CNAME) {
                return new DnsAnswer.NoData();
            }
            RecordReader.name(next).ifPresent(aliases::add);
            name = next;
        }
        return GARBLED;
    }

    private static List<DnsRecord> records(Name name, List<Record> answer, RecordType type) {
        return answer.stream().filter(record -> record.getName().equals(name) && record.getType() == type.code())
                .flatMap(record -> RecordReader.read(record).stream()).toList();
    }

    private static @Nullable Name alias(Name name, List<Record> answer) {
        return answer.stream().filter(record -> record.getName().equals(name))
                .filter(CNAMERecord.class::isInstance).map(record -> ((CNAMERecord) record).getTarget())
                .findFirst().orElse(null);
    }
}
