import {asked} from '../query.js';

/** What tenants ask of company, grief and old age, in Arabic. */
export const queries = asked({
  psicologo: `
    طبيب نفسي | أنا حزينة جدا | قلق | اكتئاب | نوبة هلع | مراتي مكتئبة | بحلم بكوابيس
    انا متوترة وعصبية
  `,
  'psicologo telefonoAmico filoArgento': `
    أشعر بالوحدة
  `,
  'manager psicologo telefonoAmico': `
    أحتاج أن أتكلم مع شخص | محتاجة اتكلم مع حد
  `,
  'fragili filoArgento': `
    عجوز وحيدة | شراء حاجيات للمسنين | مشتريات لأمي الكبيرة في السن | حد يوصلني المستشفى
    شراء حاجات لابويا الكبير | اوصل خالتي للعلاج | مش قادرة اعمل السوق لوحدي | حد يودي تيتا المستشفى
    شكون يوصلني للسبيطار
  `,
  'infermiere fragili filoArgento': `
    كبار السن | جارتي عجوز وحيدة | راجل عجوز مبيخرجش من البيت | مساعدة لعجوز عايشة لوحدها
    جدتي عايشة بوحدها
  `,
  'psicologo telefonoAmico': `
    أنا حزينة طول الوقت | ما عندي حدا أحكي معه | نوبات هلع | مراتي ماتت | حاسة إني مليش لازمة
    حزينة وببكي طول الوقت | مبنامش وقلقانة | مليش نفس اقوم من السرير | بعيط من غير سبب
    مراتي ماتت وانا منهار | مقهورة وكنبكي ديما
    ما بنامش
  `,
  'medico psicologo telefonoAmico': `
    أبويا بيشرب | مش عارف أنام | إدمان القمار
  `,
  'pratiche infermiere fragili': `
    كرسي متحرك
  `,
  'manager pratiche fragili comune filoArgento': `
    أكل مجاني
  `,
  'telemedicina psicologo': `
    دكتور نفسي
  `,
  'fragili telefonoAmico filoArgento': `
    ونيس لكبار السن | عايزة صحبة يوم الاحد | محدش بيزورني عندي 85 سنة
  `,
  filoArgento: `
    حد يجيب مشتريات لامي
  `,
  'medico psicologo 1522 telefonoAmico': `
    راجلي كيشرب
  `,
  'psicologo fragili telefonoAmico filoArgento': `
    وحداني في العيد | محتاج صاحب
  `,
  'manager fragili custodi 112 filoArgento': `
    جارتي مش بتفتح الباب من يومين
  `,
});
