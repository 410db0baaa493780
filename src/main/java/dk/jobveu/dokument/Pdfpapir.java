package dk.jobveu.dokument;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.jobveu.faelles.Datoer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A document as a tagged PDF that follows PDF/UA-1. The same document gives the same bytes, so that
 * a second one says whether anything has changed.
 */
@Component
public class Pdfpapir {

  private static final Locale DANSK = Locale.forLanguageTag("da-DK");
  private static final String SKRIFT = "Liberation Sans";

  static {
    // it tells of each step; only what went wrong is of use
    XRLog.listRegisteredLoggers().forEach(navn -> XRLog.setLevel(navn, Level.WARNING));
  }

  private final TemplateEngine skabeloner = skabeloner();
  private final String stil = new String(hent("dokument/papir.css"), StandardCharsets.UTF_8);
  private final byte[] almindelig = hent("liberation/LiberationSans-Regular.ttf");
  private final byte[] fed = hent("liberation/LiberationSans-Bold.ttf");

  /** The file's bytes. */
  public byte[] skriv(Papir p) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    PdfRendererBuilder bygger = new PdfRendererBuilder();
    bygger.usePdfUaAccessibility(true);
    bygger.useFont(skrift(almindelig), SKRIFT, 400, FontStyle.NORMAL, true);
    bygger.useFont(skrift(fed), SKRIFT, 700, FontStyle.NORMAL, true);
    bygger.withHtmlContent(side(p), null);
    bygger.withProducer("Job-VEU");
    bygger.toStream(ud);
    try (PdfBoxRenderer tegner = bygger.buildPdfRenderer()) {
      tegner.layout();
      tegner.createPDFWithoutClosing();
      fastgoer(tegner, p);
      tegner.getPdfDocument().save(ud);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ud.toByteArray();
  }

  /** The moment of writing and a random id would make each file another one. */
  private static void fastgoer(PdfBoxRenderer tegner, Papir p) {
    GregorianCalendar dag = GregorianCalendar.from(p.dato().atStartOfDay(Datoer.DANMARK));
    tegner.getPdfDocument().getDocumentInformation().setCreationDate(dag);
    tegner.getPdfDocument().getDocumentInformation().setModificationDate(dag);
    tegner.getPdfDocument().setDocumentId(nummer(p));
  }

  /** From all that stands on it, and the same in each running system. */
  private static long nummer(Papir p) {
    return ByteBuffer.wrap(Kontrolsum.bytes(p.toString().getBytes(StandardCharsets.UTF_8)))
        .getLong();
  }

  private String side(Papir p) {
    return skabeloner.process(
        "ramme",
        new Context(
            DANSK,
            Map.of(
                "p", p,
                "stil", stil,
                "titel", Papirtekster.titel(p),
                "hoved", Papirtekster.hoved(p),
                "fod", Papirtekster.fod(p),
                "om", Papirtekster.om(p),
                "bredder", p.afsnit().stream().map(Kolonnebredder::procent).toList())));
  }

  private static TemplateEngine skabeloner() {
    ClassLoaderTemplateResolver finder = new ClassLoaderTemplateResolver();
    finder.setPrefix("dokument/");
    finder.setSuffix(".xhtml");
    finder.setTemplateMode(TemplateMode.XML);
    finder.setCharacterEncoding(StandardCharsets.UTF_8.name());
    SpringTemplateEngine motor = new SpringTemplateEngine();
    motor.setTemplateResolver(finder);
    motor.setEnableSpringELCompiler(true);
    return motor;
  }

  private static FSSupplier<InputStream> skrift(byte[] fil) {
    return () -> new ByteArrayInputStream(fil);
  }

  private static byte[] hent(String sti) {
    try (InputStream ind = Pdfpapir.class.getClassLoader().getResourceAsStream(sti)) {
      return ind.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
