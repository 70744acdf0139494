package mailsetup.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import mailsetup.ui.kit.Outside;

/** The system around the window: its clipboard, and its dialog for a file. */
final class NativeOutside {
    private NativeOutside() {}

    static Outside of(Node inside) {
        return new Outside(NativeOutside::copy, name -> chooseFile(name, inside));
    }

    /** The dialog of the system asks whether a file may be replaced. */
    private static Optional<Path> chooseFile(String name, Node inside) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(inside.getScene().getWindow())).map(File::toPath);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
