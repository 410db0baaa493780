package dk.jobveu.dokument;

import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Dokument.Felt;
import dk.jobveu.faelles.Datoer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.stereotype.Component;

/** A document to be written on in Word: real headings and tables, in Danish. */
@Component
public class Wordpapir {

  private static final String TITEL = "Titel";
  private static final String OVERSKRIFT = "Overskrift1";
  private static final String BAG = "Bag forløbet står";
  private static final String SKRIFT = "Arial";
  private static final String BLAA = "0B3D5C";
  private static final String GRAA = "4D5862";
  private static final String STREG = "C5CED6";

  // Word counts in twentieths of a point
  private static final int A4_BREDDE = 11906;
  private static final int A4_HOEJDE = 16838;
  private static final int MARGEN = 1304;
  private static final int BREDDE = A4_BREDDE - 2 * MARGEN;
  private static final int LUFT = 60;
  private static final int FELTNAVN = BREDDE * 34 / 100;

  /** The file's bytes. */
  public byte[] skriv(Papir p) {
    try (XWPFDocument d = new XWPFDocument();
        ByteArrayOutputStream ud = new ByteArrayOutputStream()) {
      stile(d);
      side(d);
      egenskaber(d, p);
      hovedOgFod(d, p);
      afsnit(d, TITEL, p.titel());
      graat(d.createParagraph(), Papirtekster.om(p));
      Optional.ofNullable(p.indledning()).ifPresent(t -> tekst(d.createParagraph(), t));
      for (Afsnit a : p.afsnit()) {
        afsnit(d, OVERSKRIFT, a.overskrift());
        felter(d, a.felter());
        tabel(d, a);
      }
      logoer(d, p.logoer());
      Optional.ofNullable(p.forbehold()).ifPresent(t -> graat(d.createParagraph(), t));
      d.write(ud);
      return ud.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stile(XWPFDocument d) {
    XWPFStyles stile = d.createStyles();
    stile.setSpellingLanguage("da-DK");
    stil(stile, TITEL, "Title", 44, null);
    stil(stile, OVERSKRIFT, "heading 1", 26, 0);
    stile.setDefaultFonts(skrift());
  }

  private static CTFonts skrift() {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(SKRIFT);
    fonts.setHAnsi(SKRIFT);
    fonts.setCs(SKRIFT);
    return fonts;
  }

  /** A style that Word knows as a heading, so that its own navigation and screen readers do. */
  private static void stil(XWPFStyles stile, String id, String navn, int halve, Integer niveau) {
    CTStyle stil = CTStyle.Factory.newInstance();
    stil.setStyleId(id);
    stil.setType(STStyleType.PARAGRAPH);
    CTString kaldt = stil.addNewName();
    kaldt.setVal(navn);
    stil.addNewQFormat();
    var afsnit = stil.addNewPPr();
    afsnit.addNewKeepNext();
    var luft = afsnit.addNewSpacing();
    luft.setBefore(BigInteger.valueOf(niveau == null ? 0 : 320));
    luft.setAfter(BigInteger.valueOf(80));
    if (niveau != null) {
      afsnit.addNewOutlineLvl().setVal(BigInteger.valueOf(niveau));
    }
    CTRPr tegn = stil.addNewRPr();
    tegn.addNewB();
    tegn.addNewColor().setVal(BLAA);
    tegn.addNewSz().setVal(BigInteger.valueOf(halve));
    stile.addStyle(new XWPFStyle(stil));
  }

  private static void side(XWPFDocument d) {
    CTSectPr sektion = d.getDocument().getBody().addNewSectPr();
    CTPageSz stoerrelse = sektion.addNewPgSz();
    stoerrelse.setW(BigInteger.valueOf(A4_BREDDE));
    stoerrelse.setH(BigInteger.valueOf(A4_HOEJDE));
    CTPageMar margen = sektion.addNewPgMar();
    margen.setLeft(BigInteger.valueOf(MARGEN));
    margen.setRight(BigInteger.valueOf(MARGEN));
    margen.setTop(BigInteger.valueOf(MARGEN + 300));
    margen.setBottom(BigInteger.valueOf(MARGEN));
    margen.setHeader(BigInteger.valueOf(680));
    margen.setFooter(BigInteger.valueOf(680));
  }

  private static void egenskaber(XWPFDocument d, Papir p) {
    var om = d.getProperties().getCoreProperties();
    om.setTitle(Papirtekster.titel(p));
    om.setSubjectProperty(p.forloebtitel());
    om.setCreator(p.udsteder() == null ? "Job-VEU" : p.udsteder());
    om.setCreated(Optional.of(Date.from(p.dato().atStartOfDay(Datoer.DANMARK).toInstant())));
    om.getUnderlyingProperties().setLanguageProperty("da-DK");
  }

  private static void hovedOgFod(XWPFDocument d, Papir p) {
    String maerke = p.stand().maerke() == null ? "" : " · " + p.stand().maerke();
    graat(
        d.createHeader(HeaderFooterType.DEFAULT).createParagraph(), Papirtekster.hoved(p) + maerke);
    XWPFParagraph fod = d.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    graat(fod, Papirtekster.fod(p) + " · Side ");
    fod.getCTP().addNewFldSimple().setInstr("PAGE");
    graat(fod, " af ");
    fod.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private static void felter(XWPFDocument d, List<Felt> felter) {
    if (felter.isEmpty()) {
      return;
    }
    XWPFTable tabel = nyTabel(d, felter.size(), 2);
    bredder(tabel, List.of(FELTNAVN, BREDDE - FELTNAVN));
    for (int r = 0; r < felter.size(); r++) {
      XWPFTableRow raekke = tabel.getRow(r);
      graat(raekke.getCell(0).getParagraphs().get(0), felter.get(r).navn());
      tekst(raekke.getCell(1).getParagraphs().get(0), felter.get(r).tekst());
    }
  }

  private static void tabel(XWPFDocument d, Afsnit a) {
    if (a.raekker().isEmpty()) {
      return;
    }
    int kolonner = a.hoved().size();
    XWPFTable tabel = nyTabel(d, a.raekker().size() + 1, kolonner);
    bredder(
        tabel,
        Kolonnebredder.procent(a).stream().map(p -> (int) Math.round(BREDDE * p / 100)).toList());
    XWPFTableRow hoved = tabel.getRow(0);
    hoved.setRepeatHeader(true);
    for (int k = 0; k < kolonner; k++) {
      XWPFRun navn = hoved.getCell(k).getParagraphs().get(0).createRun();
      navn.setBold(true);
      navn.setText(a.hoved().get(k));
    }
    for (int r = 0; r < a.raekker().size(); r++) {
      for (int k = 0; k < kolonner; k++) {
        tekst(tabel.getRow(r + 1).getCell(k).getParagraphs().get(0), a.raekker().get(r).get(k));
      }
    }
  }

  /** Each with what it says, for those who do not see it. */
  private static void logoer(XWPFDocument d, List<Papirlogo> logoer) throws IOException {
    if (logoer.isEmpty()) {
      return;
    }
    afsnit(d, OVERSKRIFT, BAG);
    XWPFParagraph p = d.createParagraph();
    for (Papirlogo l : logoer) {
      XWPFRun sted = p.createRun();
      if (l.harBillede()) {
        try (InputStream billede =
            new ByteArrayInputStream(Base64.getDecoder().decode(l.billede()))) {
          sted.addPicture(
              billede,
              Document.PICTURE_TYPE_PNG,
              "logo.png",
              Units.toEMU(l.bredt()),
              Units.toEMU(l.hoejt()));
        } catch (InvalidFormatException e) {
          throw new IOException(e);
        }
        sted.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(l.tekst());
      } else {
        sted.setBold(true);
        sted.setText(l.tekst());
      }
      p.createRun().setText("    ");
    }
  }

  private static XWPFTable nyTabel(XWPFDocument d, int raekker, int kolonner) {
    XWPFTable tabel = d.createTable(raekker, kolonner);
    tabel.setWidth(String.valueOf(BREDDE));
    tabel.setCellMargins(LUFT, 0, LUFT, 2 * LUFT);
    tabel.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, STREG);
    tabel.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, STREG);
    tabel.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, STREG);
    tabel.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    tabel.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    tabel.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    return tabel;
  }

  /** In the table and in each cell: some programs read the one, some the other. */
  private static void bredder(XWPFTable tabel, List<Integer> bredder) {
    CTTblGrid kolonner = tabel.getCTTbl().addNewTblGrid();
    bredder.forEach(b -> kolonner.addNewGridCol().setW(BigInteger.valueOf(b)));
    tabel
        .getRows()
        .forEach(
            r -> {
              for (int k = 0; k < bredder.size(); k++) {
                r.getCell(k).setWidth(String.valueOf(bredder.get(k)));
              }
            });
  }

  private static void afsnit(XWPFDocument d, String stil, String tekst) {
    XWPFParagraph p = d.createParagraph();
    p.setStyle(stil);
    p.createRun().setText(tekst);
  }

  /** Line by line, as it was written. */
  private static void tekst(XWPFParagraph p, String tekst) {
    XWPFRun ord = p.createRun();
    String[] linjer = tekst.split("\n", -1);
    for (int i = 0; i < linjer.length; i++) {
      if (i > 0) {
        ord.addBreak();
      }
      ord.setText(linjer[i]);
    }
  }

  private static void graat(XWPFParagraph p, String tekst) {
    XWPFRun ord = p.createRun();
    ord.setColor(GRAA);
    ord.setText(tekst);
  }
}
