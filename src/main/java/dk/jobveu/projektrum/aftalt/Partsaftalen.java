package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.projektrum.aftalt.Dokument.felt;
import static dk.jobveu.projektrum.aftalt.Dokument.felter;
import static dk.jobveu.projektrum.aftalt.Dokument.raekke;
import static dk.jobveu.projektrum.aftalt.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.partsaftale.Aftaleindhold;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agreement (D5), for those who shape it; the others see that there is one. */
@Component
class Partsaftalen implements Dokumentkilde {

  private final Partsaftaler aftaler;

  Partsaftalen(Partsaftaler aftaler) {
    this.aftaler = aftaler;
  }

  @Override
  public String sti() {
    return "partsaftale";
  }

  @Override
  public String navn() {
    return "Partsaftale";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return aftaler.seneste(indsigt.forloebId()).map(a -> dokument(indsigt, a));
  }

  private Dokument dokument(Indsigt indsigt, Partsaftale a) {
    boolean part = Laeser.erPart(indsigt);
    return new Dokument(
        a.version(),
        a.status().tekst(),
        a.registrering(),
        part ? List.of(indhold(a.indhold()), sider(indsigt, a)) : List.of(),
        part ? null : "Teksten læses af koordinatoren og de to parter.");
  }

  private static Dokument.Afsnit indhold(Aftaleindhold i) {
    return felter(
        "Hvad er aftalt",
        felt("Form", i.aftaleform() == null ? null : i.aftaleform().tekst()),
        felt("Formål", i.aftalensFormaal()),
        felt("Stillinger", i.stillingsbetegnelser()),
        felt("Faglige kompetencer", i.fagligeKompetencer()),
        felt("Alle målgrupper af ledige er tænkt ind", i.alleLedige()),
        felt("Målgruppe", i.maalgruppe()),
        felt("Hvorfor ikke alle", i.indsnaevring()),
        felt("Beskæftigede", i.beskaeftigede()),
        felt("Fra ufaglært mod faglært", i.loeftemaal()),
        felt("Der må være indhold uden merit", i.ikkeMeritTilladt()),
        felt("Hvorfor betaling eller start ikke er besluttet", i.finansieringAfklaring()),
        felt("Svar senest", i.svarSenest()));
  }

  private Dokument.Afsnit sider(Indsigt indsigt, Partsaftale a) {
    return tabel(
        "Sidernes svar",
        List.of("Side", "Hvem", "Svar", "Dato"),
        aftaler.tiltraedelser(indsigt.forloebId(), a.version()).stream()
            .map(Partsaftalen::svar)
            .toList());
  }

  private static List<String> svar(Tiltraedelse t) {
    return raekke(
        t.side().tekst(), t.navn(), t.svar() == null ? null : t.svar().tekst(), t.indhold().dato());
  }
}
