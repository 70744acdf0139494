package mailsetup.support.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mailsetup.comparison.Cell;
import mailsetup.comparison.GrowthChart;
import mailsetup.comparison.MailPlaces;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.Judgement;
import mailsetup.comparison.advice.RankedRow;
import mailsetup.comparison.advice.Way;
import mailsetup.core.EmailAddress;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.text.Messages;
import mailsetup.probe.ProbeReport;

/** One self-contained page: it loads nothing, runs nothing, and every word from a server is escaped. */
public record ComparisonPage(Messages messages) {
    private static final String STYLE = "comparison.css";

    /** The page as HTML, which is UTF-8 when it is written. */
    public String write(Optional<EmailAddress> address, List<ProbeReport> reports, Advice advice, Instant now) {
        var title = Message.of("advice.page.title",
                address.map(own -> own.local() + "@" + own.domain().display()).orElse(""));
        var html = new Html(messages);
        html.head(title, style()).element("h1", title)
                .element("p class=\"made\"", Message.of("advice.page.made", now));
        advice(html, advice);
        pictures(html, reports, now);
        table(html, advice.rows());
        list(html, "advice.page.missing", Gaps.of(reports));
        return html.raw("</body>\n</html>\n").toString();
    }

    private static void advice(Html html, Advice advice) {
        html.raw("<section class=\"advice\">\n").element("h2", advice.headline())
                .element("p class=\"lead\"", advice.lead()).raw("<ul>\n");
        advice.reasons().forEach(reason -> html.raw("<li><em>")
                .words(Message.of("advice.basis." + Keyword.of(reason.basis()))).raw("</em> ")
                .words(reason.text()).raw("</li>\n"));
        html.raw("</ul>\n");
        list(html, advice.way() == Way.NONE ? "advice.todo" : "advice.otherwise", advice.otherwise());
        list(html, "advice.settings", advice.settings());
        html.element("p", Message.of("advice.open")).raw("</section>\n");
    }

    private void pictures(Html html, List<ProbeReport> reports, Instant now) {
        var svg = new Svg(messages);
        html.raw("<section class=\"pictures\">\n");
        for (var protocol : Protocol.INCOMING) {
            html.raw("<figure>").element("figcaption", Message.of("comparison.picture.title", protocol))
                    .raw(svg.of(MailPlaces.of(protocol, reports))).raw("</figure>\n");
        }
        GrowthChart.of(reports, YearMonth.from(now.atZone(ZoneId.systemDefault())))
                .ifPresent(chart -> html.raw("<figure>").element("figcaption", Message.of("comparison.growth.title"))
                        .raw(svg.of(chart)).raw("</figure>\n"));
        html.raw("</section>\n");
    }

    private static void list(Html html, String title, List<Message> lines) {
        if (!lines.isEmpty()) {
            html.element("h3", Message.of(title)).raw("<ul>\n");
            lines.forEach(line -> html.element("li", line));
            html.raw("</ul>\n");
        }
    }

    private static void table(Html html, List<RankedRow> rows) {
        html.element("h2", Message.of("advice.title")).raw("<table>\n<thead><tr>")
                .element("th scope=\"col\"", Message.of("advice.page.question"))
                .element("th scope=\"col\"", Message.of("wizard.results.imap"))
                .element("th scope=\"col\"", Message.of("wizard.results.pop")).raw("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> row(html, row));
        html.raw("</tbody>\n</table>\n");
    }

    private static void row(Html html, RankedRow ranked) {
        var row = ranked.row();
        html.raw("<tr><th scope=\"row\">").words(row.title()).element("p class=\"why\"", ranked.said()).raw("</th>");
        cell(html, row.imap(), ranked.imap());
        cell(html, row.pop(), ranked.pop());
        html.raw("</tr>\n");
    }

    private static void cell(Html html, Cell cell, Judgement judgement) {
        html.raw("<td class=\"" + Keyword.of(judgement) + "\">").element("p class=\"tone\"", judgement.words())
                .element("p", cell.text());
        cell.measured().ifPresent(measured -> html.element("p class=\"measured\"", measured));
        html.raw("</td>");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ComparisonPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
