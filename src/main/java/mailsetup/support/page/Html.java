package mailsetup.support.page;

import mailsetup.core.Message;
import mailsetup.core.format.XmlText;
import mailsetup.core.text.Messages;

/** Puts together elements whose text is always escaped. */
public final class Html {
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    /** An empty text in that language. */
    public Html(Messages messages) {
        this.messages = messages;
    }

    /** Markup of our own. */
    public Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** The beginning of a page that loads nothing and runs nothing, up to its body. */
    public Html head(Message title, String style) {
        return raw("<!DOCTYPE html>\n<html lang=\"" + messages.language().locale().getLanguage() + "\">\n<head>\n")
                .raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + "'unsafe-inline'\">\n")
                .element("title", title).raw("<style>\n" + style + "</style>\n</head>\n<body>\n");
    }

    /** An element with these words in it. */
    public Html element(String name, Message words) {
        return raw("<" + name + ">").words(words).raw("</" + name.split(" ", 2)[0] + ">\n");
    }

    /** These words, escaped. */
    public Html words(Message words) {
        return raw(XmlText.of(messages.text(words)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
