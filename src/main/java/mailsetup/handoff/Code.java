package mailsetup.handoff;

import mailsetup.core.text.Messages;
import mailsetup.handoff.format.QrPicture;

/** A form that is a QR code. */
public interface Code extends Exporter {
    /** The text in the code. */
    String payload(Order order);

    @Override
    default boolean isText() {
        return false;
    }

    @Override
    default byte[] write(Order order, Messages messages) {
        return QrPicture.of(payload(order)).png();
    }
}
