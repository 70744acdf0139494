package mailsetup.handoff.forms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Order;
import mailsetup.handoff.Program;
import mailsetup.handoff.sheet.Sheet;
import mailsetup.handoff.sheet.SheetWriter;

/** The page of paper with everything on it: the entries, whom to call, and a code for a telephone. */
public final class Sheets {
    /** Beyond it a module would be smaller than half a millimetre on the page: version 15, level M (ISO/IEC 18004). */
    private static final int MOST_BYTES = 412;
    private static final ThunderbirdAndroid CODE = new ThunderbirdAndroid();

    private Sheets() {}

    /** The page for that order; there is never a password on it. */
    public static Sheet of(Order order, Messages messages) {
        return SheetWriter.write(order, code(order), messages);
    }

    /** A device has no camera, and not every account fits into a code. */
    private static Optional<String> code(Order order) {
        return Optional.of(order.account())
                .filter(account -> order.program() != Program.DEVICE && CODE.obstacle(account).isEmpty())
                .map(account -> CODE.payload(Order.of(account)))
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES);
    }
}
