package mailsetup.support.mailreport;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailsetup.core.Message;

/** What stands around a report wherever it is shown, so that nobody takes it for a test of his own. */
public final class Frame {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm VV", Locale.ROOT);

    private Frame() {}

    /** Of what, when and by what; the time is that of this computer. */
    public static Message title(MailReport report) {
        return Message.of("mailreport.frame",
                report.address().local() + "@" + report.address().domain().display(), report.made(),
                TIME.format(report.made().atZone(ZoneId.systemDefault())), report.maker().version(),
                report.maker().system());
    }

    /** That nothing is tested here, and what was left out. */
    public static List<Message> lines(MailReport report) {
        var left = Stream.of(Part.values()).filter(part -> !report.allowed().contains(part))
                .map(part -> Message.of("mailreport.part." + part.word())).toList();
        return Stream.concat(Stream.of(Message.of("mailreport.frame.offline")),
                left.isEmpty() ? Stream.of() : Stream.of(Message.of("mailreport.frame.masked", Masking.MARK, left)))
                .toList();
    }
}
