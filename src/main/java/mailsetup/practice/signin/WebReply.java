package mailsetup.practice.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** The answer to it. */
record WebReply(String status, String head, String body) {
    static WebReply json(String json) {
        return new WebReply("200 OK", "Content-Type: application/json", json);
    }

    static WebReply error(String error) {
        return error(error, "");
    }

    static WebReply error(String error, String words) {
        return new WebReply("400 Bad Request", "Content-Type: application/json", "{\"error\":\"" + error + "\""
                + (words.isEmpty() ? "" : ",\"error_description\":\"" + words + "\"") + "}");
    }

    static WebReply page(String html) {
        return new WebReply("200 OK", "Content-Type: text/html; charset=utf-8", html);
    }

    static WebReply to(String place) {
        return new WebReply("302 Found", "Location: " + place, "");
    }

    static WebReply nothing() {
        return new WebReply("404 Not Found", "Cache-Control: no-store", "");
    }

    void write(OutputStream out) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        out.write(("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + content.length + "\r\n"
                + head + "\r\n\r\n").getBytes(UTF_8));
        out.write(content);
        out.flush();
    }
}
