package mailsetup.realservers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mail as it lies in Japanese and English mailboxes. */
enum SampleMail {
    /** Plain English. */
    ENGLISH(StandardCharsets.US_ASCII, "Meeting on Friday", "Shall we meet at ten?\n"),
    /** Japanese as written today. */
    JAPANESE(StandardCharsets.UTF_8, "お見積もりの件", "いつもお世話になっております。\n"),
    /** Japanese as written for decades, and still. */
    OLD_JAPANESE(Charset.forName("ISO-2022-JP"), "会議のご案内", "来週の会議についてお知らせいたします。\n");

    private final Charset charset;
    private final String subject;
    private final String text;

    SampleMail(Charset charset, String subject, String text) {
        this.charset = charset;
        this.subject = subject;
        this.text = text;
    }

    /** The whole message, in its own character set. */
    byte[] bytes() {
        var encoded = Base64.getEncoder().encodeToString(subject.getBytes(charset));
        return """
               From: =?UTF-8?B?5aSq6YOO?= <taro@example.test>
               To: hanako@example.test
               Date: Fri, 2 Jan 2026 10:00:00 +0900
               Message-ID: <%1$s@example.test>
               Subject: =?%2$s?B?%3$s?=
               MIME-Version: 1.0
               Content-Type: text/plain; charset=%2$s

               %4$s""".formatted(name(), charset.name(), encoded, text).getBytes(charset);
    }
}
