package mailsetup.practice.mailbox;

import java.util.List;

/**
 * One line of the sample file: a mail before it is written.
 *
 * @param daysAgo when it was received
 * @param attachmentKib how big its attachment is; 0 for none
 * @param name of the other side, which wrote it, or to which it was written
 */
record Sample(int daysAgo, boolean seen, int attachmentKib, String name, String address, String subject, String text) {
    static Sample parse(String line) {
        var parts = List.of(line.split(" \\| ", 7));
        return new Sample(Integer.parseInt(parts.get(0)), parts.get(1).equals("read"), Integer.parseInt(parts.get(2)),
                parts.get(3), parts.get(4), parts.get(5), parts.get(6));
    }
}
