package dk.jobveu.projektrum.web;

import dk.jobveu.dokument.Papirtype;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as a file that the browser saves. */
final class Papirsvar {

  private Papirsvar() {}

  static ResponseEntity<byte[]> af(String navn, Papirtype type, byte[] indhold) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type.mime()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(navn).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(indhold);
  }
}
