package mailsetup.testkit;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML read by others than us: the parser of the JDK, and Jing for grammars. */
public final class Xmls {
    private Xmls() {}

    public static Document parse(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What that grammar among the resources of the handover tests says against the file. */
    public static List<String> faults(String grammar, byte[] xml) {
        return new Grammar(grammar).faults(xml);
    }

    /** A RELAX NG grammar in the compact syntax; one is enough for many files. */
    public static final class Grammar {
        private final List<String> faults = new ArrayList<>();
        private final ValidationDriver driver;

        public Grammar(String name) {
            var properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, new Collecting());
            driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
            try (var in = Objects.requireNonNull(Xmls.class.getResourceAsStream("/mailsetup/handoff/" + name))) {
                if (!driver.loadSchema(new InputSource(in))) {
                    throw new AssertionError("not a grammar: " + faults);
                }
            } catch (SAXException e) {
                throw new AssertionError("not a grammar", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public List<String> faults(byte[] xml) {
            faults.clear();
            try {
                driver.validate(new InputSource(new ByteArrayInputStream(xml)));
            } catch (SAXException e) {
                throw new AssertionError("no XML", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.copyOf(faults);
        }

        private final class Collecting implements ErrorHandler {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(e.getMessage());
            }
        }
    }
}
