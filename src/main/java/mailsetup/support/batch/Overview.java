package mailsetup.support.batch;

import java.util.List;
import java.util.stream.Collectors;
import mailsetup.core.Message;
import mailsetup.core.format.XmlText;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Fault;
import mailsetup.support.KnownFaults;

/** The results as one page that needs nothing else and runs nothing: what works, and the rest by cause. */
record Overview(Findings findings, Messages messages) {
    String html() {
        var title = words("support.batch.page.title");
        return """
                                           <!DOCTYPE html>
                                           <html lang="%s"><head><meta charset="utf-8">
                                           <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                                           <meta name="viewport" content="width=device-width"><title>%s</title><style>
                                           body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
                                           section{border:1px solid #8885;border-radius:8px;padding:1rem 1.25rem;margin:1rem 0}
                                           h1{font-size:1.5rem}h2{font-size:1.15rem;margin:0}p{margin:.5rem 0}.count{float:right;font-weight:bold}
                                           table{border-collapse:collapse;width:100%%;font-size:.9rem}td,th{text-align:left;vertical-align:top;
                                           padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8883;overflow-wrap:anywhere}.hint{opacity:.75}
                                           </style></head><body><h1>%s</h1><p>%s</p>
                                           %s</body></html>
               """
                .formatted(messages.language().locale().getLanguage(), title, title, summary(),
                        findings.groups().stream().map(this::section).collect(Collectors.joining()) + waiting());
    }

    private String summary() {
        return words("support.batch.summary", findings.count(Outcome.Status.WORKS),
                findings.count(Outcome.Status.FAILS), findings.count(Outcome.Status.LOGIN_UNKNOWN),
                findings.waiting().size());
    }

    private String section(Findings.Group group) {
        var known = KnownFaults.find(group.fault());
        return section(heading(group), group.outcomes().size(),
                known.map(this::advice).orElse(group.status() == Outcome.Status.LOGIN_UNKNOWN
                        ? paragraph(Message.of("support.batch.page.unknown"))
                        : ""),
                group.outcomes().stream().map(Overview::row).toList());
    }

    private String heading(Findings.Group group) {
        return switch (group.status()) {
            case WORKS -> words("support.batch.page.works");
            case LOGIN_UNKNOWN -> words("support.batch.page.login-unknown");
            case FAILS -> KnownFaults.find(group.fault()).map(Fault::title).map(this::text)
                    .orElseGet(() -> words("support.batch.page.no-cause"));
        };
    }

    private String advice(Fault known) {
        return paragraph(known.remedy()) + "<p class=\"hint\">" + words("diagnosis.label.mover") + ": "
                + text(DiagnosisTexts.mover(known.mover())) + "</p>";
    }

    private String waiting() {
        return findings.waiting().isEmpty()
                ? ""
                : section(words("support.batch.page.waiting"), findings.waiting().size(),
                        paragraph(Message.of("support.batch.page.waiting-why")),
                        findings.waiting().stream().map(address -> "<tr><td>" + escaped(address) + "</td></tr>")
                                .toList());
    }

    private String section(String heading, int count, String advice, List<String> rows) {
        return "<section><span class=\"count\">" + count + "</span><h2>" + heading + "</h2>" + advice
                + "<details><summary>"
                + words("support.batch.page.accounts", count) + "</summary><table>" + String.join("\n", rows)
                + "</table></details></section>\n";
    }

    private static String row(Outcome outcome) {
        return "<tr><td>" + outcome.number() + "</td><td>" + escaped(outcome.address()) + "</td><td>"
                + outcome.servers().stream().map(Overview::escaped).collect(Collectors.joining("<br>")) + "</td><td>"
                + escaped(outcome.code()) + "</td><td>" + escaped(outcome.said()) + "</td></tr>";
    }

    private String paragraph(Message message) {
        return "<p>" + text(message) + "</p>";
    }

    private String words(String key, Object... args) {
        return text(Message.of(key, args));
    }

    private String text(Message message) {
        return escaped(messages.text(message));
    }

    private static String escaped(String text) {
        return XmlText.of(Printable.line(text));
    }
}
