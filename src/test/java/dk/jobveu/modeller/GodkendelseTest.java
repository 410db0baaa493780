package dk.jobveu.modeller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Regelbrud;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who deploys a draft, and when it goes. */
class GodkendelseTest {

  private static final Instant NU = Instant.parse("2026-03-02T12:00:00Z");
  private static final List<Modelfil> FILER = List.of(new Modelfil("forms/x.form", "{}"));

  private final Modelkladder kladder = mock();
  private final Udruller udruller = mock();
  private final Clock ur = Clock.fixed(NU, ZoneOffset.UTC);

  private UdrulKladde udrul(boolean godkendes) {
    return new UdrulKladde(
        new Kladdeopslag(kladder), kladder, udruller, new Godkendelse(godkendes));
  }

  private void kladde(Instant sendt) {
    when(kladder.find(1))
        .thenReturn(Optional.of(new Modelkladde(1L, "dagny", NU, "Derfor", sendt, FILER)));
    when(kladder.slet(1)).thenReturn(true);
  }

  @Test
  void enUdrullerSinEgenNaarIngenSkalGodkende() {
    kladde(null);
    udrul(false).udrul("dagny", 1, "Derfor");
    verify(udruller).udrul(FILER, "dagny", "Derfor", null);
    verify(kladder).slet(1);
  }

  @Test
  void skalEnAndenGodkendeKanEjerenIkkeUdrulleHverkenFoerEllerEfterDenErSendt() {
    for (Instant sendt : new Instant[] {null, NU}) {
      kladde(sendt);
      assertThatThrownBy(() -> udrul(true).udrul("dagny", 1, "Derfor"))
          .isInstanceOf(Regelbrud.class)
          .hasMessageContaining("En anden skal godkende");
    }
    verify(udruller, never()).udrul(any(), any(), any(), any());
    verify(kladder, never()).slet(anyLong());
  }

  @Test
  void denAndenUdrullerOgBeggeSkrivesNed() {
    kladde(NU);
    udrul(true).udrul("asta", 1, "Set igennem");
    verify(udruller).udrul(FILER, "asta", "Set igennem", "dagny");
  }

  @Test
  void enKladdeDerIkkeErSendtFindesIkkeForAndre() {
    kladde(null);
    assertThatThrownBy(() -> udrul(true).udrul("asta", 1, "x")).isInstanceOf(FindesIkke.class);
    assertThatThrownBy(() -> udrul(false).udrul("asta", 1, "x")).isInstanceOf(FindesIkke.class);
    assertThatThrownBy(() -> new SletKladde(new Kladdeopslag(kladder), kladder).slet("asta", 1))
        .isInstanceOf(FindesIkke.class);
    verify(kladder, never()).slet(anyLong());
  }

  @Test
  void toDerKlikkerUdrullerEnGang() {
    kladde(null);
    when(kladder.slet(1)).thenReturn(false);
    assertThatThrownBy(() -> udrul(false).udrul("dagny", 1, "x")).isInstanceOf(Konflikt.class);
    verify(udruller, never()).udrul(any(), any(), any(), any());
  }

  @Test
  void udenEnBegrundelseSkerIntet() {
    kladde(null);
    for (String tom : new String[] {null, "", "  \u200b "}) {
      assertThatThrownBy(() -> udrul(false).udrul("dagny", 1, tom))
          .isInstanceOf(Regelbrud.class)
          .hasMessageContaining("hvorfor");
    }
    verify(kladder, never()).slet(anyLong());
  }

  @Test
  void kunEjerenSenderOgKunDetDerKanUdrulles() {
    kladde(null);
    SendTilGodkendelse send =
        new SendTilGodkendelse(new Kladdeopslag(kladder), kladder, udruller, ur);
    when(udruller.fund(FILER)).thenReturn(List.of(new Modelfund("forms/x.form", "a", "b", true)));
    assertThatThrownBy(() -> send.send("dagny", 1, "Derfor")).isInstanceOf(Regelbrud.class);
    verify(kladder, never()).send(anyLong(), any(), any());
    when(udruller.fund(FILER)).thenReturn(List.of(new Modelfund("forms/x.form", "a", "b", false)));
    send.send("dagny", 1, "Derfor");
    verify(kladder).send(1, "Derfor", NU);
    kladde(NU);
    assertThatThrownBy(() -> send.send("asta", 1, "x")).isInstanceOf(FindesIkke.class);
  }

  @Test
  void gamleKladderFjernesOmNatten() {
    when(kladder.sletFoer(Instant.parse("2026-01-31T00:00:00Z"))).thenReturn(3);
    assertThat(new RydModelkladder(kladder, Period.ofDays(30), ur).rydOp()).isEqualTo(3);
  }
}
