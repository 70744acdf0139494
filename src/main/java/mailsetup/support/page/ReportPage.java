package mailsetup.support.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.support.mailreport.Contents;
import mailsetup.support.mailreport.Frame;
import mailsetup.support.mailreport.MailReport;

/** A report as one self-contained page: it loads nothing, runs nothing, and every word from a server is escaped. */
public record ReportPage(Messages messages) {
    private static final String STYLE = "report.css";

    /** The page as HTML, which is UTF-8 when it is written. */
    public String write(MailReport report) {
        var title = Message.of("mailreport.section.about");
        var html = new Html(messages);
        html.raw("<!DOCTYPE html>\n<html lang=\"" + messages.language().locale().getLanguage() + "\">\n<head>\n")
                .raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + "'unsafe-inline'\">\n")
                .element("title", title).raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n")
                .element("h1", Frame.title(report));
        Frame.lines(report).forEach(line -> html.element("p", line));
        html.raw("</header>\n");
        Contents.of(report).stream().skip(1).forEach(section -> section(html, section));
        return html.raw("</body>\n</html>\n").toString();
    }

    private static void section(Html html, Contents.Section section) {
        html.raw("<section>\n").element("h2", section.heading()).raw("<ul>\n");
        section.lines().forEach(line -> html.element("li", line));
        html.raw("</ul>\n</section>\n");
    }

    private static String style() {
        try (var in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
