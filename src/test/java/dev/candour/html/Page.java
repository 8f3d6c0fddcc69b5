package dev.candour.html;

import dev.candour.profile.ReadDocument;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a browser would see it: parsed, so that a text which is no text any more shows itself. */
final class Page {

    final String source;
    private final List<Element> elements = new ArrayList<>();

    private Page(String source) throws Exception {
        this.source = source;
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(source)))
                .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
    }

    static Page of(ReadDocument document, Locale language) {
        try {
            return new Page(ProfilePage.of(document, language));
        } catch (Exception malformed) {
            throw new AssertionError("The page is not well formed: " + malformed.getMessage(), malformed);
        }
    }

    List<Element> elements() {
        return elements;
    }

    /** The elements that carry a class. */
    List<Element> with(String style) {
        return elements.stream()
                .filter(one -> List.of(one.getAttribute("class").split(" ")).contains(style))
                .toList();
    }

    List<String> texts(String style) {
        return with(style).stream().map(Element::getTextContent).toList();
    }

    /** The document as the page shows it, without the labels of hidden parts. */
    String document() {
        return with("text").stream().map(Page::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getTextContent();
        }
        StringBuilder text = new StringBuilder();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            text.append(children.item(i).getNodeName().equals("b") ? "" : shown(children.item(i)));
        }
        return text.toString();
    }
}
