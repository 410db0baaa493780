package dk.jobveu.svarlink;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Spoergetilladelse;
import dk.jobveu.hensigt.Hensigtsafsnit;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaering.Afslag;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A company's own letter of intent, or its no. */
@Component
class Hensigtssvar implements Svarsag {

  private static final String VALGFRIT = "Valgfrit";

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Kursussammensaetninger kurser;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Svaropgaver opgaver;
  private final Spoergetilladelse spoergetilladelse;
  private final Clock ur;

  Hensigtssvar(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Kursussammensaetninger kurser,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Svaropgaver opgaver,
      Spoergetilladelse spoergetilladelse,
      Clock ur) {
    this.spoergetilladelse = spoergetilladelse;
    this.ur = ur;
    this.opgaver = opgaver;
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.kurser = kurser;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  @Override
  public Formaal formaal() {
    return Formaal.HENSIGTSERKLAERING;
  }

  @Override
  public String noegle(Svarlink link) {
    return Hensigtsafsnit.noegle(link.virksomhedId());
  }

  @Override
  public Spoergsmaal spoergsmaal(Svarlink link) {
    Virksomhed v = virksomheder.hent(link.virksomhedId());
    return new Spoergsmaal(
        v.navn(),
        "spørger, fordi virksomheden har meldt et behov til",
        "Virksomhedens svar",
        Hensigtsafsnit.IKKE_BINDENDE + " Du ser den hele, før du skriver under.",
        "Se erklæringen, før du skriver under",
        grundlag(link, v),
        grupper(forloeb.hent(link.forloebId()).erForLedige()));
  }

  private static List<Svargruppe> grupper(boolean medLedige) {
    List<Svarfelt> ja = new ArrayList<>();
    ja.add(
        Svarfelt.jaNej(
            "indholdMatcher",
            "Matcher kursernes indhold det, virksomheden efterspørger?",
            "Nej, ikke helt"));
    if (medLedige) {
      ja.add(Svarfelt.jaNej("oenskerLedige", "Ønsker virksomheden at rekruttere ledige?"));
    }
    ja.add(Svarfelt.tal("antalJob", "Job", "Så mange regner virksomheden med at ansætte."));
    ja.add(Svarfelt.tal("antalLaerlingepladser", "Lærlingepladser", null));
    ja.add(
        Svarfelt.tal(
            "jobgarantiAntal", "Job med jobgaranti", "Kun når virksomheden garanterer dem."));
    ja.add(
        Svarfelt.tekst(
            "betingelse",
            "På hvilken betingelse?",
            "Oftest at kurset er gennemført med et godt resultat.",
            200));
    ja.add(Svarfelt.kryds("deltagerIInformationsmoede", "Vi kommer til informationsmødet"));
    ja.add(Svarfelt.kryds("deltagerIScreening", "Vi hjælper med screeningen"));
    ja.add(Svarfelt.langTekst("arbejdstider", "Arbejdstider", VALGFRIT, 2000));
    ja.add(
        Svarfelt.langTekst(
            "personligeKompetencer", "Personlige kompetencer, I søger", VALGFRIT, 2000));
    ja.add(
        Svarfelt.langTekst("socialeKompetencer", "Sociale kompetencer, I søger", VALGFRIT, 2000));
    ja.add(Svarfelt.spoergeskema());
    return List.of(
        Svargruppe.altid(Svarfelt.styrende("svar", "Giver virksomheden en hensigtserklæring?")),
        Svargruppe.vedNej(
            Svarfelt.liste(
                "afslagAarsag",
                "Hvorfor ikke?",
                Stream.of(Afslag.values())
                    // that nobody has answered is for others to say
                    .filter(a -> a != Afslag.INTET_SVAR)
                    .map(a -> new Valg(a.name(), a.tekst()))
                    .toList())),
        new Svargruppe("Ved ja", "JA", ja));
  }

  private List<Afsnit> grundlag(Svarlink link, Virksomhed v) {
    List<Afsnit> afsnit = new ArrayList<>();
    afsnit.add(
        felter(
            "Det behov, der er meldt",
            felt("Søger", v.stillingsbetegnelse()),
            felt("Antal", v.antalStillinger())));
    kurser.gaeldende(link.forloebId()).map(Hensigtssvar::kurserne).ifPresent(afsnit::add);
    return afsnit;
  }

  private static Afsnit kurserne(Kursussammensaetning k) {
    return tabel(
        "Kurserne",
        List.of("Kursus", "Dage"),
        k.kurser().stream().map(e -> raekke(e.titel(), dage(e))).toList());
  }

  private static String dage(Kursus k) {
    BigDecimal dage = k.varighedDage();
    return dage == null ? null : Taltekst.skriv(dage);
  }

  @Override
  public void besvar(Svarlink link, Map<String, Object> svar, Registrering skriver) {
    Map<String, Object> alle = new LinkedHashMap<>(svar);
    alle.put("afgivetAf", "VIRKSOMHED");
    alle.put("underskrevet", Datoer.dagen(ur.instant()).toString());
    opgaver.fuldfoer(link.opgaveId(), alle, skriver);
  }

  @Override
  public Papir svaret(Svarlink link) {
    Hensigtserklaering h = givet(link);
    Virksomhed v = virksomheder.hent(link.virksomhedId());
    Forloeb f = forloeb.hent(link.forloebId());
    List<Afsnit> afsnit = new ArrayList<>();
    boolean nej = h.indhold() == null || h.indhold().afgivetAf() == null;
    if (nej) {
      afsnit.add(
          felter(
              "Svaret",
              felt("Virksomheden", v.navn()),
              felt("Giver virksomheden en hensigtserklæring?", false),
              felt("Hvorfor ikke?", h.afslagAarsag().tekst())));
    } else {
      afsnit.addAll(Hensigtsafsnit.af(v, h, true));
    }
    kurser.gaeldende(link.forloebId()).map(Hensigtssvar::kurserne).ifPresent(afsnit::add);
    return new Papir(
        Hensigtsafsnit.TITEL + ": " + v.navn(),
        f.id(),
        f.titel(),
        h.version(),
        null,
        Papir.Stand.AFTALT,
        Datoer.dagen(h.registrering().tidspunkt()),
        aktoerer.navn(link.registrering().organisation()),
        nej ? null : Hensigtsafsnit.IKKE_BINDENDE,
        afsnit,
        null);
  }

  private Hensigtserklaering givet(Svarlink link) {
    return erklaeringer.seneste(link.forloebId(), link.virksomhedId()).orElseThrow();
  }

  @Override
  public void underskrevet(Registrering r, Svarlink link) {
    spoergetilladelse.adresse(r.forloebId(), link.virksomhedId(), link.epost());
    if (givet(link).status() == Hensigtserklaering.Status.GAELDENDE) {
      haendelser.registrer(
          r,
          "HENSIGTSERKLAERING_UNDERSKREVET",
          "En virksomhed har selv skrevet under på sin hensigtserklæring gennem et personligt link.");
    }
  }
}
