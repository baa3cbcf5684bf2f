/** Turkish. */
import { languagePack } from './pack.ts';

export const tr = languagePack('tr', {
  point: 'bu|yukarıdaki|işbu',
  noun: 'haber*|makale*|içeri*|metin*|metni|yazı(?:nın|yı|sı)?|özet*|çeviri*|rapor*|bülten*|belge*|sayfa*|sürüm*|yanıt*|inceleme*',
  ai: 'yapay ?z[eê]k[aâ]*|dil model*|sohbet robot*|chatbot*|robot*|algoritma*|makine çevirisi',
  auto: 'otomatik|makine',
  made: 'oluştur*|yazıl*|yazdı|yazmış*|hazırla*|üret*|derlen*|kaleme al*',
  translated: 'çevril*|çevir*|tercüme',
  summary: 'özet*',
  helped: 'yardım*|deste*|kısmen|katkı*',
  used: 'kullan*|yararlan*',
  through:
    'tarafından|ile|yardımıyla|desteğiyle|kullanılarak|kullanarak|aracılığıyla|sayesinde|yardımı|desteği',
  negation:
    'değil*|olmadan|hiç|(?:oluşturul|yazıl|hazırlan|kullanıl)mad*|üretilmed*|[a-zığüşöç]{2,14}m[ae]m(?:ıştır|iştir)',
  unreal: 'muhtemelen|görünüyor|benziyor|eğer|olabilir|gerek*|mi|mı|nasıl|göre|dedi|söyledi',
  media: 'görsel*|resim|resmi|fotoğraf*|video*|ses*|müzik*',
  person: 'editör*|gazeteci*|muhabir*|insan*|yazar*',
  check: 'kontrol*|incele*|gözden geçir*|doğrula*|denet*|redakte|müdahale*',
  note: 'not|dikkat|uyarı|önemli|feragatname|sorumluluk reddi',
  filler:
    've|bir|için|olarak|sonra|önce|yayın*|tamamen|hata*|içerebilir|edil*|etti|orijinal*|kaynak*|ardından|ise|ingilizce*|den|dan',
});
