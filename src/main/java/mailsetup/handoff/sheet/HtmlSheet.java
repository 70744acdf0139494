package mailsetup.handoff.sheet;

import static mailsetup.core.format.XmlText.element;

import mailsetup.core.format.XmlText;
import mailsetup.handoff.sheet.Sheet.Part;
import mailsetup.handoff.sheet.Sheet.Row;

/** The sheet as one HTML file that loads nothing, for the screen and for A4 paper. */
public final class HtmlSheet {
    private static final String STYLE = """
                                        @page { size: A4; margin: 18mm; }
                                        body { font-family: "BIZ UDPGothic", "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif;
                                          color: #1f2328; max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.5; }
                                        h1 { font-size: 1.5em; margin: 0; }
                                        h2 { font-size: 1.1em; margin: 1.4em 0 0.3em; border-bottom: 2px solid #0969da; }
                                        .program { color: #0969da; font-weight: bold; margin: 0; }
                                        table { border-collapse: collapse; width: 100%; }
                                        th { text-align: left; font-weight: normal; color: #59636e; width: 38%; vertical-align: top; }
                                        th, td { padding: 0.35em 0.5em 0.35em 0; border-bottom: 1px solid #d1d9e0; overflow-wrap: anywhere; }
                                        td { font-weight: bold; }
                                        li { margin: 0.25em 0; }
                                        @media print { body { margin: 0; max-width: none; font-size: 10.5pt; } }
                                        """;

    private HtmlSheet() {}

    /** The whole file. */
    public static String of(Sheet sheet) {
        var out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(sheet.locale().getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" "
                        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append(element("title", sheet.title())).append("\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n<p class=\"program\">").append(XmlText.of(sheet.program()))
                .append("</p>\n").append(element("h1", sheet.title())).append('\n').append(element("p", sheet.where()))
                .append('\n');
        sheet.parts().forEach(part -> part(out, part));
        out.append("<ul>\n");
        sheet.notes().forEach(note -> out.append(element("li", note)).append('\n'));
        return out.append("</ul>\n</body>\n</html>\n").toString();
    }

    private static void part(StringBuilder out, Part part) {
        out.append(element("h2", part.heading())).append("\n<table>\n");
        for (Row row : part.rows()) {
            out.append("<tr>").append(element("th", row.label())).append(element("td", row.value())).append("</tr>\n");
        }
        out.append("</table>\n");
    }
}
