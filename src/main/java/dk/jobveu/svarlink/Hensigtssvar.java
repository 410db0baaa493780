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
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hensigt.Hensigtsafsnit;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A company's own letter of intent, or its no. */
@Component
class Hensigtssvar implements Svarsag {

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Kursussammensaetninger kurser;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Svaropgaver opgaver;

  Hensigtssvar(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Kursussammensaetninger kurser,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Svaropgaver opgaver) {
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
        v.navn(), forloeb.hent(link.forloebId()).erForLedige(), grundlag(link, v));
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
  public void besvar(Svarlink link, Map<String, Object> svar) {
    opgaver.fuldfoer(link.opgaveId(), svar);
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
    if (givet(link).status() == Hensigtserklaering.Status.GAELDENDE) {
      haendelser.registrer(
          r,
          "HENSIGTSERKLAERING_UNDERSKREVET",
          "En virksomhed har selv skrevet under på sin hensigtserklæring gennem et personligt link.");
    }
  }
}
