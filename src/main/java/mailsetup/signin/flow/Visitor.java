package mailsetup.signin.flow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;

/**
 * What whoever knocks at the door is told.
 *
 * @param path of the answer
 * @param authority what the request must be for: a page elsewhere whose name leads here is not let in
 * @param link the short way to the page
 */
record Visitor(String path, String authority, String link, URI page, String state) {
    private static final int PATIENCE = 5_000;
    private static final int LONGEST = 16 * 1024;
    private static final String HEAD = """
                                       Connection: close\r
                                       Cache-Control: no-store\r
                                       Referrer-Policy: no-referrer\r
                                       X-Content-Type-Options: nosniff\r
                                       Content-Security-Policy: default-src 'none'\r
                                       Content-Type: text/html; charset=utf-8\r
                                       """;

    /**
     * Answers one visit; the values of the answer if it was the right one.
     *
     * @param other is told of an answer to another question
     */
    Optional<Map<String, String>> serve(Socket visit, Runnable other) throws IOException {
        visit.setSoTimeout(PATIENCE);
        var lines = head(visit.getInputStream());
        var words = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", -1);
        var target = words.length == 3 && words[0].equals("GET") && isForUs(lines) ? words[1] : "";
        if (same(target, link)) {
            say(visit, "302 Found", "Location: " + page + "\r\n", "");
            return Optional.empty();
        }
        var answer = answer(target);
        if (answer.isPresent()) {
            say(visit, "200 OK", "", done());
        } else {
            if (values(target).isPresent()) {
                other.run();
            }
            say(visit, "404 Not Found", "", "");
        }
        return answer;
    }

    private Optional<Map<String, String>> answer(String target) {
        return values(target).filter(values -> same(values.getOrDefault("state", ""), state));
    }

    /** What has the form of an answer. */
    private Optional<Map<String, String>> values(String target) {
        var parts = target.split("\\?", 2);
        var whole = path.isEmpty() ? "/" : path;
        return parts.length == 2 && parts[0].equals(whole)
                ? Form.read(parts[1]).filter(values -> values.containsKey("code") != values.containsKey("error"))
                : Optional.empty();
    }

    private boolean isForUs(List<String> lines) {
        return lines.stream().filter(line -> line.regionMatches(true, 0, "Host:", 0, 5))
                .map(line -> line.substring(5).strip()).toList().equals(List.of(authority));
    }

    /** The lines before the first empty one; nothing where they are too many. */
    private static List<String> head(InputStream in) throws IOException {
        var head = new StringBuilder();
        var lines = new ArrayList<String>();
        for (int i = 0; i < LONGEST; i++) {
            int octet = in.read();
            if (octet < 0) {
                return List.of();
            }
            if (octet != '\n') {
                head.append((char) octet);
            } else if (head.toString().isBlank()) {
                return lines;
            } else {
                lines.add(head.toString().strip());
                head.setLength(0);
            }
        }
        return List.of();
    }

    private static void say(Socket visit, String status, String more, String body) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        var out = visit.getOutputStream();
        out.write(("HTTP/1.1 " + status + "\r\n" + HEAD + more + "Content-Length: " + content.length + "\r\n\r\n")
                .getBytes(ISO_8859_1));
        out.write(content);
        out.flush();
    }

    /** The same for everybody, in every language: nothing of the answer stands in it. */
    private static String done() {
        return Language.all().stream().map(language -> "<p lang=\"" + language.code() + "\">"
                + Messages.in(language).text("signin.page.done") + "</p>")
                .collect(Collectors.joining("", "<!doctype html><meta charset=\"utf-8\"><title>OK</title>", ""));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
