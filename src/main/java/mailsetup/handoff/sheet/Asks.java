package mailsetup.handoff.sheet;

import static mailsetup.handoff.sheet.Item.ADDRESS;
import static mailsetup.handoff.sheet.Item.IN_HOST;
import static mailsetup.handoff.sheet.Item.IN_PORT;
import static mailsetup.handoff.sheet.Item.IN_SECURITY;
import static mailsetup.handoff.sheet.Item.IN_USER;
import static mailsetup.handoff.sheet.Item.KIND;
import static mailsetup.handoff.sheet.Item.NAME;
import static mailsetup.handoff.sheet.Item.OUT_HOST;
import static mailsetup.handoff.sheet.Item.OUT_LOGIN;
import static mailsetup.handoff.sheet.Item.OUT_PORT;
import static mailsetup.handoff.sheet.Item.OUT_SECURITY;
import static mailsetup.handoff.sheet.Item.OUT_USER;
import static mailsetup.handoff.sheet.Item.PASSWORD;

import java.util.List;
import mailsetup.handoff.Program;

/** In which order a program asks. */
record Asks(List<Item> person, List<Item> incoming, List<Item> outgoing) {
    static Asks of(Program program) {
        return switch (program) {
            case GENERIC -> new Asks(List.of(NAME, ADDRESS, PASSWORD),
                    List.of(KIND, IN_HOST, IN_PORT, IN_SECURITY, IN_USER),
                    List.of(OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_LOGIN, OUT_USER));
            case OUTLOOK_NEW -> new Asks(List.of(ADDRESS, KIND, PASSWORD),
                    List.of(IN_USER, IN_HOST, IN_PORT, IN_SECURITY),
                    List.of(OUT_USER, OUT_HOST, OUT_PORT, OUT_SECURITY));
            case OUTLOOK_CLASSIC -> new Asks(List.of(ADDRESS, KIND, PASSWORD),
                    List.of(IN_HOST, IN_PORT, IN_SECURITY, IN_USER),
                    List.of(OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_LOGIN, OUT_USER));
            case APPLE_MAIL -> new Asks(List.of(NAME, ADDRESS, PASSWORD),
                    List.of(IN_USER, KIND, IN_HOST, IN_PORT, IN_SECURITY),
                    List.of(OUT_HOST, OUT_USER, OUT_PORT, OUT_SECURITY, OUT_LOGIN));
            case IPHONE -> new Asks(List.of(NAME, ADDRESS, PASSWORD),
                    List.of(KIND, IN_HOST, IN_USER, IN_SECURITY, IN_PORT),
                    List.of(OUT_HOST, OUT_USER, OUT_SECURITY, OUT_LOGIN, OUT_PORT));
            case GMAIL_APP -> new Asks(List.of(ADDRESS, KIND, PASSWORD),
                    List.of(IN_USER, IN_HOST, IN_PORT, IN_SECURITY),
                    List.of(OUT_LOGIN, OUT_USER, OUT_HOST, OUT_PORT, OUT_SECURITY));
            case SAMSUNG -> new Asks(List.of(NAME, ADDRESS, PASSWORD),
                    List.of(KIND, IN_USER, IN_HOST, IN_SECURITY, IN_PORT),
                    List.of(OUT_HOST, OUT_SECURITY, OUT_PORT, OUT_LOGIN, OUT_USER));
            case THUNDERBIRD -> new Asks(List.of(NAME, ADDRESS, PASSWORD),
                    List.of(KIND, IN_HOST, IN_PORT, IN_SECURITY, IN_USER),
                    List.of(OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_LOGIN, OUT_USER));
            case BECKY -> new Asks(List.of(NAME, ADDRESS),
                    List.of(KIND, IN_HOST, IN_SECURITY, IN_USER, PASSWORD, IN_PORT),
                    List.of(OUT_HOST, OUT_SECURITY, OUT_PORT, OUT_LOGIN, OUT_USER));
            case SHURIKEN -> new Asks(List.of(NAME, ADDRESS),
                    List.of(KIND, IN_USER, PASSWORD, IN_HOST, IN_PORT, IN_SECURITY),
                    List.of(OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_LOGIN, OUT_USER));
            case HIDEMARU_MAIL -> new Asks(List.of(NAME, ADDRESS),
                    List.of(KIND, IN_HOST, IN_USER, PASSWORD, IN_PORT, IN_SECURITY),
                    List.of(OUT_HOST, OUT_LOGIN, OUT_USER, OUT_PORT, OUT_SECURITY));
            case DEVICE -> new Asks(List.of(ADDRESS), List.of(),
                    List.of(OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_LOGIN, OUT_USER, PASSWORD));
            case EM_CLIENT -> new Asks(List.of(ADDRESS, NAME),
                    List.of(KIND, IN_HOST, IN_PORT, IN_SECURITY, IN_USER, PASSWORD),
                    List.of(OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_LOGIN, OUT_USER));
        };
    }
}
