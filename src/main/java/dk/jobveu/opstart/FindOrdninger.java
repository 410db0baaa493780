package dk.jobveu.opstart;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Beslutninger.Truffet;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Maalgruppe;
import dk.jobveu.referencedata.Referencedata;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks DMN-7 which schemes are open to each target group. Nobody is screened yet, so the
 * table answers for somebody with an employer's promise of a job: what is possible at best, which
 * the job centre then narrows. It is asked for the unskilled and for those with a higher education,
 * who often bring no refund.
 */
@Brugstilfaelde
public class FindOrdninger implements Trin<Intet, Intet> {

  private final Beslutninger beslutninger;
  private final Forloebregister forloeb;
  private final Ordninger ordninger;
  private final Taerskelinput taerskler;
  private final Referencedata referencedata;

  public FindOrdninger(
      Beslutninger beslutninger,
      Forloebregister forloeb,
      Ordninger ordninger,
      Taerskelinput taerskler,
      Referencedata referencedata) {
    this.beslutninger = beslutninger;
    this.forloeb = forloeb;
    this.ordninger = ordninger;
    this.taerskler = taerskler;
    this.referencedata = referencedata;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    Forloeb f = forloeb.hent(r.forloebId());
    Map<String, Object> graenser = new HashMap<>(taerskler.tilOrdninger(f.id()));
    graenser.put("dato", Datoer.dagen(r.tidspunkt()).toString());
    List<Truffet> trufne = new ArrayList<>();
    List<Ordningsforslag> forslag = new ArrayList<>();
    for (Maalgruppe maalgruppe : referencedata.maalgrupper(f.startdato())) {
      for (Uddannelsesniveau niveau : Uddannelsesniveau.values()) {
        List<Truffet> fundne = forMaalgruppe(f, maalgruppe.nr(), niveau, graenser);
        trufne.addAll(fundne);
        forslag.addAll(forslag(maalgruppe.nr(), niveau, fundne));
      }
    }
    beslutninger.gem(trufne);
    ordninger.gemForslag(f.id(), forslag, r.tidspunkt());
    return new Intet();
  }

  private List<Truffet> forMaalgruppe(
      Forloeb f, int nr, Uddannelsesniveau niveau, Map<String, Object> graenser) {
    Map<String, Object> input = new HashMap<>(graenser);
    input.put("maalgruppeNr", nr);
    input.put("projekttype", f.projekttype());
    input.put("uddannelsesniveau", niveau.kode());
    input.put("arbejdsgivererklaering", true);
    input.put("ansaettelseUdenLoentilskud", true);
    Sag sag = new Sag(f.id(), "maalgruppe %d %s".formatted(nr, niveau.kode()));
    return beslutninger.opslagListe("mulige_ordninger", f.id(), input).stream()
        .map(a -> new Truffet(sag, input, a))
        .toList();
  }

  /** Two rules may give the same scheme in the same situation. */
  private static List<Ordningsforslag> forslag(
      int nr, Uddannelsesniveau niveau, List<Truffet> trufne) {
    List<Ordningsforslag> fundne = new ArrayList<>();
    Set<String> set = new HashSet<>();
    for (Truffet truffet : trufne) {
      Afgoerelse a = truffet.afgoerelse();
      if (set.add(a.tekst("ordning") + "|" + a.tekst("situation"))) {
        fundne.add(
            new Ordningsforslag(
                nr,
                niveau,
                a.tekst("ordning"),
                a.tekst("situation"),
                a.resultat().get("refusion") instanceof Number n
                    ? new BigDecimal(n.toString())
                    : null,
                a.tekst("betingelse")));
      }
    }
    return fundne;
  }
}
